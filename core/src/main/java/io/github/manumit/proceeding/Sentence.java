package io.github.manumit.proceeding;

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
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence. In a decision, it is what was decided; in a step, what was requested, offered or agreed; in an
 * order, what follows if the order is not met. These are different facts.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind the kind of sentence
 * @param status in a decision imposed, reduced, upheld; in a step proposed, agreed; absent means imposed in a
 *     decision, requested in a step, and threatened in an order
 * @param of who is sentenced
 * @param charges the charges that it is for; empty means all charges together
 * @param duration its length
 * @param suspended the length of the suspended part
 * @param probation how long the suspension or probation lasts
 * @param minimumTerm the minimum time that must be served
 * @param defaultTerm the time to be served if a fine is not paid
 * @param credited the time already served that counts towards it
 * @param amount the amount of a fine
 * @param per the unit that the amount is for, such as a day
 * @param units the fine in units set by law, such as minimum wages
 * @param facilityKind the kind of facility in which it is to be served
 * @param place where it is served
 * @param jurisdiction the country or region in which it is served
 * @param concurrent whether it runs at the same time as others; absent means not stated
 * @param times the number of such sentences, such as 6 for six life terms; at least 1
 * @param inAbsentia whether it was imposed in the defendant's absence; absent means not stated
 * @param reasons why it was this sentence, as stated; the grounds of a verdict are those of the result
 * @param time when it was imposed, if not on the day of the decision
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Sentence(
        @Nullable String id,
        @NotNull @Nullable SentenceKind kind,
        @Nullable SentenceStatus status,
        @Singular("of") List<Ref<? extends Party>> of,
        List<Ref<Charge>> charges,
        @Valid @Nullable Duration duration,
        @Valid @Nullable Duration suspended,
        @Valid @Nullable Duration probation,
        @Valid @Nullable Duration minimumTerm,
        @Valid @Nullable Duration defaultTerm,
        @Valid @Nullable Duration credited,
        @Valid @Nullable Money amount,
        @Nullable PerUnit per,
        @Valid @Nullable Quantity units,
        @Nullable FacilityKind facilityKind,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable Boolean concurrent,
        @Min(value = 1, groups = Bounds.class) @Nullable Integer times,
        @Nullable Boolean inAbsentia,
        List<@Valid Reason> reasons,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Sentence {
        Checks.elementId(id);
        of = Copies.list(of, "of");
        charges = Copies.list(charges, "charges");
        reasons = Copies.list(reasons, "reasons");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static SentenceBuilder builder() {
        return new SentenceBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public SentenceBuilder toBuilder() {
        return new SentenceBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Sentence", id);
    }
}
