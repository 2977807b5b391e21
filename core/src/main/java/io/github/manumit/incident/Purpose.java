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
 * @param kind which purpose
 * @param realisation achieved, attempted, only asserted
 * @param of of whom
 * @param crimes of forced criminality: which offences people were made to commit
 * @param count of how many, where that is stated
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
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

    /** Checks the id and copies what is mutable. */
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Purpose", id);
    }
}
