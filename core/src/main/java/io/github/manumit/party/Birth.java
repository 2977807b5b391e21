package io.github.manumit.party;

import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.place.Place;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A person's birth.
 *
 * @param time when the person was born
 * @param place where the person was born, if a source says so; being "a native of" a place is a residence
 *     of the kind {@code origin}
 * @param order which of the children of the family the person is, such as the eldest
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record Birth(
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When time,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable BirthOrder order,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public Birth {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static BirthBuilder builder() {
        return new BirthBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public BirthBuilder toBuilder() {
        return new BirthBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Birth");
    }
}
