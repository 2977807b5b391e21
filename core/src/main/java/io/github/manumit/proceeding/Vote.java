package io.github.manumit.proceeding;

import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.Person;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a panel voted.
 *
 * @param inFavour votes for the decision
 * @param against votes against
 * @param unanimous whether all agreed; absent means not stated
 * @param dissenting members who dissented
 */
public record Vote(
        @Min(0) @Nullable Integer inFavour,
        @Min(0) @Nullable Integer against,
        @Nullable Boolean unanimous,
        List<Ref<Person>> dissenting) {

    /** Copies what is mutable; the result never changes. */
    public Vote {
        dissenting = Copies.list(dissenting, "dissenting");
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Vote");
    }
}
