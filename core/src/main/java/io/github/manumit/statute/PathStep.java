package io.github.manumit.statute;

import io.github.manumit.internal.Describe;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One step of the path to a provision, outermost first.
 *
 * @param level what the step is: article, part, point
 * @param value its number as text: {@code 126}, {@code 3-1}, {@code 127.1}
 */
public record PathStep(
        @NotNull(groups = Complete.class) @Nullable ProvisionLevel level,

        @NotBlank(groups = Complete.class) @Size(max = 50) @Nullable
        String value) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("PathStep");
    }
}
