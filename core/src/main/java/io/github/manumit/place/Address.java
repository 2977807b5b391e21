package io.github.manumit.place;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An address, as far as it is stated.
 *
 * @param street the street as written
 * @param number the house or flat number as written
 * @param postcode the postal code as written
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Address(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Size(max = 300, groups = Bounds.class) @Nullable
        String street,

        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) @Size(max = 50, groups = Bounds.class) @Nullable
        String number,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Size(max = 50, groups = Bounds.class) @Nullable
        String postcode,

        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public Address {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static AddressBuilder builder() {
        return new AddressBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public AddressBuilder toBuilder() {
        return new AddressBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Address");
    }
}
