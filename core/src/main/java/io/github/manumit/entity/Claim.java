package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Partial;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conflicting or less certain statement by a source about an entity. A claim is written only if something in it
 * differs from the entity itself.
 *
 * @param id the id of the claim, unique in the case file
 * @param standing the status of the statement, such as stated, inferred, possible reading or denied
 * @param confidence how certain the statement is
 * @param sources the sources that make the statement, and where in them
 * @param alternatives a key shared by claims that are different readings of one passage, even if they are on different
 *     entities; at most one of these claims is true
 * @param instead the names of those list components whose list in {@code says} replaces the entity's list; every other
 *     list is added to the entity's
 * @param replaces the claims that this one corrects or withdraws
 * @param inference for an inference: who infers the statement, and from what
 * @param time when the statement was made
 * @param says the entity with only the components that are claimed; its id is that of the entity that carries the
 *     claim, and is not written in JSON
 * @param extensions unknown properties of the object, kept unchanged
 * @param <E> the kind of entity
 */
@Built
@RulesApply
public record Claim<E extends Entity<E>>(
        @Nullable String id,
        @NotNull @Nullable Standing standing,
        @Nullable Confidence confidence,
        List<@Valid SourceRef> sources,
        @Size(max = 100, groups = Bounds.class) @Nullable String alternatives,
        @Singular("instead") List<String> instead,
        @Singular("replaces") List<Ref<? extends Claim<?>>> replaces,
        @Valid @Nullable Inference inference,
        @Valid @Nullable When time,

        @NotNull @Partial @Nullable E says,

        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions)
        implements Dated {

    /** Checks the id and copies mutable components. */
    public Claim {
        Checks.elementId(id);
        sources = Copies.list(sources, "sources");
        instead = Copies.list(instead, "instead");
        replaces = Copies.list(replaces, "replaces");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @param <E> the kind of entity
     * @return the builder
     */
    public static <E extends Entity<E>> ClaimBuilder<E> builder() {
        return new ClaimBuilder<>();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ClaimBuilder<E> toBuilder() {
        return new ClaimBuilder<>(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Claim", id);
    }
}
