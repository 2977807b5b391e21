package io.github.manumit.place;

import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Where a place lies as seen from another: "30 km north of".
 *
 * @param of the other place
 * @param distance how far
 * @param direction in which direction
 */
public record RelativePosition(
        @NotNull(groups = Complete.class) @Nullable Ref<Place> of,
        @Nullable Quantity distance,
        @Nullable CompassDirection direction) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("RelativePosition");
    }
}
