package io.github.manumit.entity;

import io.github.manumit.internal.Describe;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands: a source and the place in it. Terms of CSL 1.0.2 (locators).
 *
 * @param source the source
 * @param label what the locator counts, such as paragraph or page
 * @param locator the place in the source, such as {@code 3} or {@code 11-12}
 */
public record SourceRef(
        @NotNull(groups = Complete.class) @Nullable Ref<? extends Citable> source,
        @Nullable LocatorLabel label,
        @Size(max = 200) @Nullable String locator) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("SourceRef");
    }
}
