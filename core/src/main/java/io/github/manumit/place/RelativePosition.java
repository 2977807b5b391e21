package io.github.manumit.place;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies relative to another ("30 km north of").
 *
 * @param of the other place
 * @param distance how far the place is from the other
 * @param direction in which direction it lies from the other, or in which part of it if it is inside
 * @param inside whether the place is inside the other, for example in its south-west part; absent means not stated
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record RelativePosition(
        @NotNull @Nullable Ref<Place> of,
        @Valid @Nullable Quantity distance,
        @Nullable CompassDirection direction,
        @Nullable Boolean inside,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public RelativePosition {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static RelativePositionBuilder builder() {
        return new RelativePositionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public RelativePositionBuilder toBuilder() {
        return new RelativePositionBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("RelativePosition");
    }
}
