package io.github.manumit.entity;

import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Duration;
import io.github.manumit.rule.Rule;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.value.Built;
import org.jspecify.annotations.Nullable;

/**
 * What a relative time is counted from: "two days before the raid", "last Tuesday" in an article.
 *
 * @param from what it is counted from: an event, an incident, a decision, a custody; for a source, its publication
 * @param direction on which side of it
 * @param offset how far from it; absent means not stated
 */
@Built
@Rule("anchor.without-reference")
public record Anchor(
        @Nullable Ref<? extends Dated> from,
        @Nullable TimeDirection direction,
        @Nullable Duration offset) {

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
