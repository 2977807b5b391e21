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
 * A link to another incident, in this file or another.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what links them
 * @param incident the other incident
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record IncidentLink(
        @Nullable String id,
        @Nullable IncidentLinkKind kind,
        @NotNull @Nullable Ref<Incident> incident,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies what is mutable. */
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("IncidentLink", id);
    }
}
