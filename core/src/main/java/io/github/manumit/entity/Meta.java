package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
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
 * What every entity carries besides its own content; {@link ElementMeta} is the counterpart for elements. It is one
 * component of each entity; in JSON, its properties are among those of the entity.
 *
 * @param identifiers the identifiers that somebody gave to the entity, such as a case number
 * @param sources who states the entity as a whole, and where in the source
 * @param standing the status of the entity, such as alleged, reported or denied, if it is not simply stated
 * @param confidence how certain it is
 * @param claims conflicting or less certain statements by sources about the entity
 * @param absent the reasons why components have no value, by the name of the component; of a list that has a value,
 *     that the source says that there are more ({@code others-not-named})
 * @param restriction who may see the entity
 * @param extensions unknown properties, kept unchanged
 * @param <E> the kind of entity
 */
@Built(shared = true)
@RulesApply
public record Meta<E extends Entity<E>>(
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) List<@Valid Identifier> identifiers,
        List<@Valid SourceRef> sources,
        @Nullable Standing standing,
        @Nullable Confidence confidence,
        List<@Valid Claim<E>> claims,
        SortedMap<String, AbsenceReason> absent,
        @Valid @Nullable Restriction restriction,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    private static final Meta<?> NONE = new Meta<>(
            List.of(), List.of(), null, null, List.of(), Collections.emptySortedMap(), null, Extensions.none());

    /** Copies mutable components. */
    public Meta {
        identifiers = Copies.list(identifiers, "identifiers");
        sources = Copies.list(sources, "sources");
        claims = Copies.list(claims, "claims");
        absent = Copies.map(absent, "absent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns an empty record.
     *
     * @param <E> the kind of entity
     * @return a record in which nothing is stated; the same each time
     */
    @SuppressWarnings("unchecked") // it holds no claim
    public static <E extends Entity<E>> Meta<E> none() {
        return (Meta<E>) NONE;
    }

    /**
     * Starts an empty builder.
     *
     * @param <E> the kind of entity
     * @return the builder
     */
    public static <E extends Entity<E>> MetaBuilder<E> builder() {
        return new MetaBuilder<>();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public MetaBuilder<E> toBuilder() {
        return new MetaBuilder<>(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Meta");
    }
}
