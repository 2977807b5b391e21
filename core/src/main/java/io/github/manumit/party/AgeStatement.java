package io.github.manumit.party;

import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.quantity.Age;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An age that somebody stated: when the person had that age, and what the statement is based on.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param age the age
 * @param asOf the day or event at which the person had that age
 * @param basis what the statement is based on: a claim, an assessment, a report
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
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

    /** Checks the id and copies mutable components. */
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

    /**
     * Returns the days on which the person can have been born, if the statement is right: someone who was 16 in 2006
     * was born in 1989 or 1990.
     *
     * @return an interval, perhaps open; empty if the statement has no certain day, or the age no bounds
     */
    public Optional<PartialDate> possibleBirth() {
        PartialDate day = asOf == null ? null : asOf.date();
        if (age == null || day == null || day.uncertain() || day.approximate()) {
            return Optional.empty();
        }
        return age.possibleBirth(day.earliest().orElse(null), day.latest().orElse(null));
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("AgeStatement", id);
    }
}
