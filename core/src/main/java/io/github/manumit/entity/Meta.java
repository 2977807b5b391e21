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
 * What every entity carries besides what it is about. One component of each entity; in JSON its properties stand among the entity's own.
 *
 * @param identifiers identifiers that somebody gave to the entity
 * @param sources who states the entity as a whole, and where
 * @param standing how the entity stands where it is not simply stated: alleged, reported, denied
 * @param confidence how sure it is
 * @param claims what sources say otherwise, or less surely
 * @param absent by name of a component, why it has no value
 * @param restriction who may see the entity
 * @param extensions unknown properties, kept as they came
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

    /** Copies what is mutable. */
    public Meta {
        identifiers = Copies.list(identifiers, "identifiers");
        sources = Copies.list(sources, "sources");
        claims = Copies.list(claims, "claims");
        absent = Copies.map(absent, "absent");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns what says nothing.
     *
     * @param <E> the kind of entity
     * @return an empty record
     */
    public static <E extends Entity<E>> Meta<E> none() {
        return new Meta<>(
                List.of(), List.of(), null, null, List.of(), Collections.emptySortedMap(), null, Extensions.none());
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

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Meta");
    }
}
