package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where something is stated: a source and the place in it. The terms are those of CSL 1.0.2 (locators).
 *
 * @param source the source
 * @param label what the locator counts, such as paragraphs or pages
 * @param locator the place in the source, such as {@code 3} or {@code 11-12}; absent means the whole source
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record SourceRef(
        @NotNull @Nullable Ref<? extends Citable> source,
        @Nullable LocatorLabel label,
        @Size(max = 200, groups = Bounds.class) @Nullable String locator,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public SourceRef {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Makes a reference to a source as a whole.
     *
     * @param source the source
     * @return the reference
     */
    public static SourceRef of(Ref<? extends Citable> source) {
        return of(source, null, null);
    }

    /**
     * Makes a reference to a place in a source.
     *
     * @param source the source
     * @param label what the locator counts; null if not stated
     * @param locator the place in the source; null for the whole source
     * @return the reference
     */
    public static SourceRef of(Ref<? extends Citable> source, @Nullable LocatorLabel label, @Nullable String locator) {
        return new SourceRef(source, label, locator, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static SourceRefBuilder builder() {
        return new SourceRefBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public SourceRefBuilder toBuilder() {
        return new SourceRefBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("SourceRef");
    }
}
