package io.github.manumit.proceeding;

import io.github.manumit.internal.Describe;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How a panel voted.
 *
 * @param inFavour votes for the decision
 * @param against votes against
 */
public record Vote(
        @Min(0) @Nullable Integer inFavour,
        @Min(0) @Nullable Integer against) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Vote");
    }
}
