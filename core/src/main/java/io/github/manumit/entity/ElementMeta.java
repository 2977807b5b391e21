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
 * What every element of an entity can carry besides its own content; {@link Meta} is the counterpart for entities. It
 * is one component of each element; in JSON, its properties are among those of the element.
 *
 * @param sources who states the element, if that differs from who states the entity
 * @param standing the status of the element, such as alleged, reported or denied, if it differs from that of the entity
 * @param confidence how certain it is, if that differs from the entity
 * @param detail what else is said about the element, for people to read
 * @param absent the reasons why components have no value, by the name of the component; of a list that has a value,
 *     that the source says that there are more ({@code others-not-named})
 * @param extensions unknown properties, kept unchanged
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

    /** Copies mutable components. */
    public ElementMeta {
        sources = Copies.list(sources, "sources");
        absent = Copies.map(absent, "absent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns the empty record.
     *
     * @return the same record each time
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

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("ElementMeta");
    }
}
