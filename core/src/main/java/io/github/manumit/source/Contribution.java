package io.github.manumit.source;

import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.Built;
import io.github.manumit.value.Complete;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who made, spoke, received or published a source.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param party who
 * @param role in what role
 */
@Built
public record Contribution(
        @Nullable String id,
        @NotNull(groups = Complete.class) @Nullable Ref<? extends Party> party,
        @Nullable ContributorRole role)
        implements Identified {

    /** Checks the id and copies what is mutable. */
    public Contribution {
        Checks.elementId(id);
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

    /** Gives the kind and the id, never the content. */
    @Override
    public String toString() {
        return Describe.record("Contribution", id);
    }
}
