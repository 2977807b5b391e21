package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What every element of an entity may carry besides what it is about. One component of each element; in JSON its properties stand among the
 * element's own.
 *
 * @param sources who states the element, where that differs from who states the entity
 * @param standing how the element stands where that differs from the entity: alleged, reported, denied
 * @param confidence how sure it is, where that differs from the entity
 * @param detail what else is said of it, for people to read
 * @param absent by name of a component, why it has no value
 * @param extensions unknown properties, kept as they came
 */
@Built(shared = true)
@RulesApply
public record ElementMeta(
        List<@Valid SourceRef> sources,
        @Nullable Standing standing,
        @Nullable Confidence confidence,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText detail,
        SortedMap<String, AbsenceReason> absent,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final ElementMeta NONE =
            new ElementMeta(List.of(), null, null, null, Collections.emptySortedMap(), Extensions.none());

    /** Copies what is mutable. */
    public ElementMeta {
        sources = Copies.list(sources, "sources");
        absent = Copies.map(absent, "absent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns what says nothing.
     *
     * @return the same empty record each time
     */
    public static ElementMeta none() {
        return NONE;
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ElementMetaBuilder builder() {
        return new ElementMetaBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ElementMetaBuilder toBuilder() {
        return new ElementMetaBuilder(this);
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("ElementMeta");
    }
}
