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
 * One row of a published breakdown. The rows need not add up; they are kept as published.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param dimension what the figure is broken down by
 * @param population whom the row counts, in addition to what the population of the observation says
 * @param time the period of the row
 * @param label the label of the row, if no code fits
 * @param value the value of the row
 * @param share the row's share of the whole, if both are published
 * @param amount the value of the row, if it is an amount of money
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
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

    /** Checks the id and copies mutable components. */
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

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Breakdown", id);
    }
}
