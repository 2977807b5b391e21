package io.github.manumit.incident;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Ref;
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
 * A link to another incident, in this file or in another.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what links the incidents, read from this one to the other
 * @param incident the other incident
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record IncidentLink(
        @Nullable String id,
        @Nullable IncidentLinkKind kind,
        @NotNull @Nullable Ref<Incident> incident,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies mutable components. */
    public IncidentLink {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static IncidentLinkBuilder builder() {
        return new IncidentLinkBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public IncidentLinkBuilder toBuilder() {
        return new IncidentLinkBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("IncidentLink", id);
    }
}
