package io.github.manumit.source;

import io.github.manumit.entity.LocatorLabel;
import io.github.manumit.entity.Ref;
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
 * Another source that contains this one, and how. A source that merely relays another does not confirm it.
 *
 * @param source the source that contains it
 * @param label what the locator counts, such as paragraph or page
 * @param locator the place in that source, such as {@code 3} or {@code 11-12}
 * @param nesting how it appears there: quoted, cited, relayed
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record SourceWithin(
        @NotNull @Nullable Ref<Source> source,
        @Nullable LocatorLabel label,
        @Size(max = 200, groups = Bounds.class) @Nullable String locator,
        @Nullable NestingKind nesting,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public SourceWithin {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static SourceWithinBuilder builder() {
        return new SourceWithinBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public SourceWithinBuilder toBuilder() {
        return new SourceWithinBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("SourceWithin");
    }
}
