package io.github.manumit.source;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
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
 * Who made, spoke, received or published a source.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param role in what role
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Contribution(
        @Nullable String id,
        @NotNull @Nullable Ref<? extends Party> party,
        @Nullable ContributorRole role,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies what is mutable. */
    public Contribution {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ContributionBuilder builder() {
        return new ContributionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ContributionBuilder toBuilder() {
        return new ContributionBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Contribution", id);
    }
}
