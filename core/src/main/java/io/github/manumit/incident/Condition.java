package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.party.OccupationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.ClockTime;
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
 * @param kind what it is about
 * @param aspect promised, actual, required by law
 * @param level how it was, in a word
 * @param occupation the work promised or done
 * @param sector the sector of that work
 * @param measure how much, where it was measured
 * @param amount how much money a person must bring in or hand over, such as a quota; pay is a transaction
 * @param from from what time of day
 * @param until until what time of day
 * @param of for whom
 * @param place where
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
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
        @Singular("of") List<Ref<? extends Party>> of,
        @Nullable Ref<Place> place,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Condition {
        Checks.elementId(id);
        of = Copies.list(of, "of");
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Condition", id);
    }
}
