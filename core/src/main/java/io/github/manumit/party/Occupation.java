package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What a person does for a living, or an office that the person holds.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the kind of occupation
 * @param title the title as given, by language
 * @param organization the employer, or the body in which the office is held
 * @param place where the person works
 * @param time when the person has the occupation
 * @param duration how long the person has or had it
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Occupation(
        @Nullable String id,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable OccupationKind kind,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable LocalizedText title,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Organization> organization,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Valid @Nullable When time,
        @Valid @Nullable Duration duration,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Occupation {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static OccupationBuilder builder() {
        return new OccupationBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public OccupationBuilder toBuilder() {
        return new OccupationBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Occupation", id);
    }
}
