package io.github.manumit.statute;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * One version of a statute.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param time when it was in force
 * @param label what it is called
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Edition(
        @Nullable String id,
        @Valid @Nullable When time,
        @Nullable LocalizedText label,
        @Inline @Valid ElementMeta meta) implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Edition {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static EditionBuilder builder() {
        return new EditionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public EditionBuilder toBuilder() {
        return new EditionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Edition", id);
    }
}
