package io.github.manumit.proceeding;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Person;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a panel voted.
 *
 * @param inFavour the number of votes for the decision
 * @param against the number of votes against it
 * @param unanimous whether all members agreed; absent means not stated
 * @param dissenting the members who dissented
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Vote(
        @Min(value = 0, groups = Bounds.class) @Nullable Integer inFavour,
        @Min(value = 0, groups = Bounds.class) @Nullable Integer against,
        @Nullable Boolean unanimous,
        List<Ref<Person>> dissenting,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Copies mutable components. */
    public Vote {
        dissenting = Copies.list(dissenting, "dissenting");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static VoteBuilder builder() {
        return new VoteBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public VoteBuilder toBuilder() {
        return new VoteBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Vote");
    }
}
