package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Duration;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What a relative time is counted from: "two days before the raid", "last Tuesday" in an article.
 *
 * @param from what it is counted from: an event, an incident, a decision, a custody; for a source, its publication
 * @param direction on which side of it
 * @param offset how far from it; absent means not stated
 * @param extensions unknown properties of the object, kept as they came
 */
@Built
@RulesApply
public record Anchor(
        @Nullable Ref<? extends Dated> from,
        @Nullable TimeDirection direction,
        @Valid @Nullable Duration offset,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Takes null for no unknown properties. */
    public Anchor {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static AnchorBuilder builder() {
        return new AnchorBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public AnchorBuilder toBuilder() {
        return new AnchorBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Anchor");
    }
}
