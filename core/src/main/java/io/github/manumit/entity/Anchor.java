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
 * The reference point of a relative time, as in "two days before the raid" or, in an article, "last Tuesday".
 *
 * @param from what the time is relative to, such as an event, an incident, a decision or a period of custody; for
 *     a source, its publication. Absent with the direction {@code since-birth}, which counts from the birth of the
 *     person concerned
 * @param direction whether the time is before, after or during it, and how near
 * @param offset how far the time is from it; absent means not stated. From something that lasted, {@code before} counts
 *     back from its beginning, {@code after} and {@code within} from its end, {@code since} from its beginning
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Anchor(
        @Nullable Ref<? extends Dated> from,
        @Nullable TimeDirection direction,
        @Valid @Nullable Duration offset,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Anchor");
    }
}
