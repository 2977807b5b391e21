package io.github.manumit.incident;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Offence;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purpose of exploitation (Palermo Protocol, Art. 3(a); HTCDS 2.0 {@code vic_TypeOfExploitation}).
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind which purpose it is
 * @param realisation whether it was achieved, attempted, only asserted or the like
 * @param of the parties whose exploitation was the purpose
 * @param crimes for forced criminality: the offences that people were made to commit
 * @param count the number of persons whose exploitation was the purpose, if stated
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Purpose(
        @Nullable String id,
        @NotNull @Nullable PurposeKind kind,
        @Nullable Realisation realisation,
        @Singular("of") List<Ref<? extends Party>> of,
        List<Offence> crimes,
        @Valid @Nullable Quantity count,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies mutable components. */
    public Purpose {
        Checks.elementId(id);
        of = Copies.list(of, "of");
        crimes = Copies.list(crimes, "crimes");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static PurposeBuilder builder() {
        return new PurposeBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PurposeBuilder toBuilder() {
        return new PurposeBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Purpose", id);
    }
}
