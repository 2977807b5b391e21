package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
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
import io.github.manumit.rule.Rule;
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
 * A sentence: in a decision as decided, in a step as asked for, offered or agreed, in an order as what follows if the order is not met.
 * These are different facts.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what kind
 * @param status in a decision imposed, reduced, upheld; in a step proposed, agreed; absent means imposed in a decision, asked for in a step, and in an order held out
 * @param of whose
 * @param charges for which charges; empty means for all together
 * @param duration how long
 * @param suspended the suspended part
 * @param probation for how long the suspension or probation runs
 * @param minimumTerm what must be served at least
 * @param defaultTerm what is served where a fine is not paid
 * @param credited time already served that counts
 * @param amount amount of a fine
 * @param per what the amount is for one of, such as a day
 * @param units the amount in units of the law, such as minimum wages
 * @param facilityKind where it is to be served
 * @param place where it is served
 * @param jurisdiction in which country or region it is served
 * @param concurrent whether it runs at the same time as others; absent means not stated
 * @param times how many times over, such as six life terms
 * @param inAbsentia whether it was set in absence; absent means not stated
 * @param time when it was set, where not on the day of the decision
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@Rule("sentence.suspended-longer")
public record Sentence(
        @Nullable String id,
        @NotNull @Nullable SentenceKind kind,
        @Nullable SentenceStatus status,
        @Singular("of") List<Ref<? extends Party>> of,
        List<Ref<Charge>> charges,
        @Nullable Duration duration,
        @Nullable Duration suspended,
        @Nullable Duration probation,
        @Nullable Duration minimumTerm,
        @Nullable Duration defaultTerm,
        @Nullable Duration credited,
        @Nullable Money amount,
        @Nullable PerUnit per,
        @Nullable Quantity units,
        @Nullable FacilityKind facilityKind,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Ref<Place> place,
        @Nullable JurisdictionCode jurisdiction,
        @Nullable Boolean concurrent,
        @Min(1) @Nullable Integer times,
        @Nullable Boolean inAbsentia,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Sentence {
        Checks.elementId(id);
        of = Copies.list(of, "of");
        charges = Copies.list(charges, "charges");
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Sentence", id);
    }
}
