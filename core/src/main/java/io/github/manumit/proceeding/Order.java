package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Transaction;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.Item;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Duration;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision orders besides a sentence: restitution, compensation, forfeiture.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what is ordered
 * @param citations the provisions that it is based on
 * @param status ordered, refused, carried out; absent means ordered in a decision and requested in a step
 * @param transactions the sums of money ordered
 * @param items the things that it concerns
 * @param beneficiaries who benefits from it
 * @param liable who is liable, and for what share
 * @param carriedOutBy the events by which it was carried out
 * @param time when it applies, from start to end
 * @param condition the condition under which it applies
 * @param duration how long it applies
 * @param due the time by which it must be complied with
 * @param consequences the kind of decision that follows if it is not met, such as a revocation, a warrant or a sentence
 * @param inDefault the sentences that follow if it is not met, such as imprisonment in default of payment; they are not
 *     imposed
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Order(
        @Nullable String id,
        @NotNull @Nullable OrderKind kind,
        List<@Valid Citation> citations,
        @Nullable OrderStatus status,
        List<Ref<Transaction>> transactions,
        List<Ref<Item>> items,
        List<Ref<? extends Party>> beneficiaries,
        @Singular("liable") List<@Valid Liability> liable,
        @Singular("carriedOutBy") List<Ref<Event>> carriedOutBy,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText condition,
        @Valid @Nullable Duration duration,
        @Valid @Nullable When due,
        List<DecisionKind> consequences,
        @Singular("inDefault") List<@Valid Sentence> inDefault,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Order {
        Checks.elementId(id);
        transactions = Copies.list(transactions, "transactions");
        items = Copies.list(items, "items");
        beneficiaries = Copies.list(beneficiaries, "beneficiaries");
        liable = Copies.list(liable, "liable");
        carriedOutBy = Copies.list(carriedOutBy, "carriedOutBy");
        citations = Copies.list(citations, "citations");
        consequences = Copies.list(consequences, "consequences");
        inDefault = Copies.list(inDefault, "inDefault");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static OrderBuilder builder() {
        return new OrderBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public OrderBuilder toBuilder() {
        return new OrderBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Order", id);
    }
}
