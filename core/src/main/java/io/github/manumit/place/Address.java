package io.github.manumit.place;

import io.github.manumit.internal.Describe;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address as far as it is stated.
 *
 * @param street street as written
 * @param number house or flat number as written
 * @param postcode postal code as written
 */
public record Address(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Size(max = 300) @Nullable
        String street,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Size(max = 50) @Nullable
        String number,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Size(max = 50) @Nullable
        String postcode) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Address");
    }
}
