package io.github.manumit.observation;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * One row of a breakdown as published. Rows need not add up; nothing is repaired.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param dimension by what it is broken down
 * @param population whom the row counts: what it says beside the population of the whole
 * @param time the row's period
 * @param label the row's label, where no code fits
 * @param value the row's value
 * @param share the row's share of the whole, where both are published
 * @param amount the row's value, where it is money
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Breakdown(
        @Nullable String id,
        @Nullable BreakdownDimension dimension,
        @Valid @Nullable Population population,
        @Valid @Nullable When time,
        @Nullable LocalizedText label,
        @Valid @Nullable Quantity value,
        @Valid @Nullable Quantity share,
        @Valid @Nullable Money amount,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Breakdown {
        Checks.elementId(id);
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static BreakdownBuilder builder() {
        return new BreakdownBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public BreakdownBuilder toBuilder() {
        return new BreakdownBuilder(this);
    }

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Breakdown", id);
    }
}
