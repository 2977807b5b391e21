package io.github.manumit.party;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Age;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An age that somebody stated: at which time, and on what basis.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param age the age
 * @param asOf the day or event at which it was that
 * @param basis what the statement rests on: claimed, assessed, reported
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record AgeStatement(
        @Nullable String id,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @NotNull @Valid @Nullable
        Age age,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Valid @Nullable
        When asOf,

        @Nullable AgeBasis basis,
        @Inline @Valid ElementMeta meta)
        implements Element {

    /** Checks the id and copies what is mutable. */
    public AgeStatement {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static AgeStatementBuilder builder() {
        return new AgeStatementBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public AgeStatementBuilder toBuilder() {
        return new AgeStatementBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("AgeStatement", id);
    }
}
