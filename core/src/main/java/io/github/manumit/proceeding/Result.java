package io.github.manumit.proceeding;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Applies;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a charge for a defendant.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param charge the charge
 * @param count the count, if it was decided separately
 * @param applies how many of the charges it applies to, if no charge is named ("nearly all charges")
 * @param parties the defendants or respondents that it applies to
 * @param result what was decided
 * @param grounds the grounds for it
 * @param offences the offences found, if they differ from those of the charge
 * @param citations the provisions applied, if they differ from those of the charge
 * @param completion whether the offence was completed or attempted, as found
 * @param vote how the panel voted on it, if the vote differs from that on the decision as a whole
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Result(
        @Nullable String id,
        @Nullable Ref<Charge> charge,
        @Nullable Ref<Count> count,
        @Nullable Applies applies,
        List<Ref<? extends Party>> parties,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        ResultKind result,

        List<ResultGround> grounds,
        List<Offence> offences,
        List<@Valid Citation> citations,
        @Nullable Completion completion,
        @Valid @Nullable Vote vote,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies mutable components. */
    public Result {
        Checks.elementId(id);
        parties = Copies.list(parties, "parties");
        grounds = Copies.list(grounds, "grounds");
        citations = Copies.list(citations, "citations");
        offences = Copies.list(offences, "offences");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ResultBuilder builder() {
        return new ResultBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ResultBuilder toBuilder() {
        return new ResultBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Result", id);
    }
}
