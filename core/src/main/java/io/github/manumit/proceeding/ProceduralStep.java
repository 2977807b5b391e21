package io.github.manumit.proceeding;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.ElementMeta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventStatus;
import io.github.manumit.incident.Manner;
import io.github.manumit.incident.Transaction;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.Item;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.statute.Citation;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hearing, filing, search or other act in a proceeding.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind what was done
 * @param status done, intended, announced; absent means done
 * @param by who did it
 * @param of whom it concerns, such as the person who is questioned or named in a warrant
 * @param present who else was there, such as the victims who attended a hearing
 * @param manners how it was done, such as orally or by video
 * @param place where it was done
 * @param event the event that it was part of, such as the raid in which a home was searched, or the report that was
 *     registered
 * @param items the documents filed, or the things seized
 * @param transactions the money or other value that was seized, frozen or paid in it
 * @param result its result, such as a motion denied
 * @param grounds the legal grounds that were put forward in it, such as those of an appeal, or on which a request in it was
 *     decided
 * @param reasons why it was done, put off or refused, as stated
 * @param causedBy the events, decisions or other happenings because of which it was done
 * @param citations the provisions that it is based on
 * @param sentences the sentences requested, offered or agreed in it; a sentence without a status was requested
 * @param orders the orders requested, proposed or agreed in it; without a status an order was requested, and {@code proposed} if the
 *     party merely held it to be right, such as a lower sum
 * @param time when it was done
 * @param duration how long it took
 * @param expectedDuration how long it was expected or planned to take, as stated before its end
 * @param occurrences how many steps of the same kind this entry stands for
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record ProceduralStep(
        @Nullable String id,
        @NotNull @Nullable StepKind kind,
        @Nullable EventStatus status,
        @Singular("by") List<Ref<? extends Party>> by,
        @Singular("of") List<Ref<? extends Party>> of,
        @Singular("present") List<Ref<? extends Party>> present,
        List<Manner> manners,
        @Nullable Ref<Place> place,
        @Nullable Ref<Event> event,
        List<Ref<Item>> items,
        List<Ref<Transaction>> transactions,
        @Nullable ResultKind result,
        List<ResultGround> grounds,
        List<@Valid Reason> reasons,
        @Singular("causedBy") List<Ref<? extends Dated>> causedBy,
        List<@Valid Citation> citations,
        List<@Valid Sentence> sentences,
        List<@Valid Order> orders,
        @Valid @Nullable When time,
        @Valid @Nullable Duration duration,
        @Valid @Nullable Duration expectedDuration,
        @Valid @Nullable Quantity occurrences,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public ProceduralStep {
        Checks.elementId(id);
        by = Copies.list(by, "by");
        of = Copies.list(of, "of");
        manners = Copies.list(manners, "manners");
        items = Copies.list(items, "items");
        grounds = Copies.list(grounds, "grounds");
        reasons = Copies.list(reasons, "reasons");
        present = Copies.list(present, "present");
        causedBy = Copies.list(causedBy, "causedBy");
        citations = Copies.list(citations, "citations");
        sentences = Copies.list(sentences, "sentences");
        orders = Copies.list(orders, "orders");
        transactions = Copies.list(transactions, "transactions");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static ProceduralStepBuilder builder() {
        return new ProceduralStepBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ProceduralStepBuilder toBuilder() {
        return new ProceduralStepBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("ProceduralStep", id);
    }
}
