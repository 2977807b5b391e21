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
 * A conflicting or less certain statement by a source about an entity. Written only if something differs from the entity itself.
 *
 * @param id id of the claim, unique in the case file
 * @param sources who says so, and where
 * @param standing how it stands: stated, inferred, a possible reading, denied
 * @param confidence how sure it is
 * @param says the entity with just the components that are claimed; its id is that of the entity that carries the claim, and is not
 *     written in JSON
 * @param alternatives key that the readings of one passage share, across entities too; at most one of them is true
 * @param instead names of list components of which the list in {@code says} stands instead of the entity's; any other list adds to it
 * @param replaces claims that this one corrects or withdraws
 * @param inference of an inference: who infers it and from what
 * @param time when it was claimed
 * @param extensions unknown properties of the object, kept as they came
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

    /** Checks the id and copies what is mutable. */
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Claim", id);
    }
}
