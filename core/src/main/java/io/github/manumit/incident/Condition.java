package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.Item;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.DayPart;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of life or work: hours, pay, lodging, food.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what the condition is about
 * @param aspect in which respect the condition is described, such as promised, actual or required by law
 * @param level how the condition was, in a word
 * @param occupation the work that was promised or done
 * @param sector the sector of that work
 * @param measure how much or how often, as a figure or in a word such as {@code often}
 * @param amount the amount of money that a person must bring in or hand over, such as a quota; pay is a transaction
 * @param from the time of day from which it applies
 * @param until the time of day until which it applies
 * @param fromPart the part of the day from which it applies, where no clock time is stated, as in "from dawn"
 * @param untilPart the part of the day until which it applies, where no clock time is stated, as in "until dusk"
 * @param of the parties for whom it applies
 * @param items the things that it is about, such as the tools or animals that the work was done with
 * @param reasons why it was so, as stated
 * @param place where it applies
 * @param time when it applies
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Condition(
        @Nullable String id,
        @NotNull @Nullable ConditionKind kind,
        @Nullable ConditionAspect aspect,
        @Nullable ConditionLevel level,
        @Nullable OccupationKind occupation,
        @Nullable Sector sector,
        @Valid @Nullable Quantity measure,
        @Valid @Nullable Money amount,
        @Nullable ClockTime from,
        @Nullable ClockTime until,
        @Nullable DayPart fromPart,
        @Nullable DayPart untilPart,
        @Singular("of") List<Ref<? extends Party>> of,
        List<Ref<Item>> items,
        List<@Valid Reason> reasons,
        @Nullable Ref<Place> place,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Condition {
        Checks.elementId(id);
        of = Copies.list(of, "of");
        items = Copies.list(items, "items");
        reasons = Copies.list(reasons, "reasons");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ConditionBuilder builder() {
        return new ConditionBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ConditionBuilder toBuilder() {
        return new ConditionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Condition", id);
    }
}
