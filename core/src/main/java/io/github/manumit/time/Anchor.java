package io.github.manumit.time;

import io.github.manumit.casefile.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Duration;
import io.github.manumit.rule.Rule;
import io.github.manumit.source.Source;
import io.github.manumit.value.Built;
import org.jspecify.annotations.Nullable;

/**
 * What a relative time is counted from: "two days before the raid", "last Tuesday" in an article.
 *
 * @param event the event counted from
 * @param publication the source whose publication is counted from
 * @param direction on which side of it
 * @param offset how far from it; absent means not stated
 */
@Built
@Rule("anchor.without-reference")
public record Anchor(
        @Nullable Ref<Event> event,
        @Nullable Ref<Source> publication,
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
