package io.github.manumit.party;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A kind that an organization has or had besides its main one.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the kind
 * @param legalForm the legal form of the organization while it was of that kind
 * @param time when it was of that kind
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record OrganizationKindAt(
        @Nullable String id,
        @NotNull @Nullable OrganizationKind kind,
        @Nullable LegalForm legalForm,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public OrganizationKindAt {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static OrganizationKindAtBuilder builder() {
        return new OrganizationKindAtBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public OrganizationKindAtBuilder toBuilder() {
        return new OrganizationKindAtBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("OrganizationKindAt", id);
    }
}
