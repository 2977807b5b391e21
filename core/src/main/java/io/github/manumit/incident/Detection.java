package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the incident came to light.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind in what way
 * @param by by whose doing
 * @param event in which event
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Detection(
        @Nullable String id,
        @NotNull @Nullable DetectionKind kind,
        @Singular("by") List<Ref<? extends Party>> by,
        @Nullable Ref<Event> event,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Detection {
        Checks.elementId(id);
        by = Copies.list(by, "by");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static DetectionBuilder builder() {
        return new DetectionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public DetectionBuilder toBuilder() {
        return new DetectionBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Detection", id);
    }
}
