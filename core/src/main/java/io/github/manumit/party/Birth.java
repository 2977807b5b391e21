package io.github.manumit.party;

import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Describe;
import io.github.manumit.place.Place;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A person's birth.
 *
 * @param time when
 * @param place where
 */
public record Birth(
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When time,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Birth");
    }
}
