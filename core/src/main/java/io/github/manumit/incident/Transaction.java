package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.Item;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
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
 * Value that was promised, asked for, paid, taken, deducted, withheld, owed or awarded, in money or in kind.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param kind what was done with the value
 * @param purpose what the value was for
 * @param payers who gives the value, or would give it
 * @param payees who receives the value, or would receive it
 * @param through the parties through whom it passed, such as the holder of an account
 * @param concerning the parties whom it is about, such as a person who was sold
 * @param amounts the amount; several entries are the same amount in several currencies. Empty if the payment is
 *     known but its amount is not
 * @param inKind the value in kind
 * @param items the things that are given
 * @param per the unit that the amount is for: an hour, a person, a piece; several are combined
 *     ("a week for each family")
 * @param share how large a part of a whole it is, in percent: of the sum in {@code partOf}, or without one, of all that
 *     the kind and purpose name, such as half of the earnings taken
 * @param rate the rate of interest, in percent
 * @param collateral the things held as security
 * @param time when it happened, such as when a sum was asked for or paid, or the period that it is for
 * @param due by when the value is to be given, as demanded or agreed
 * @param duration how long it went on or was due
 * @param place where it happened
 * @param method how it was paid
 * @param lawful whether the law allows it, as it allows some fees; absent means not stated
 * @param reasons why it was done, or what was put forward for it, such as the pretext for a deduction; what the value
 *     was for is its purpose
 * @param incidents the incidents that it belongs to
 * @param event the event in which it happened
 * @param partOf the sum that it is part of
 * @param comparisons how its amount compares with that of other transactions
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Transaction(
        String id,
        @NotNull @Nullable TransactionKind kind,
        @Nullable TransactionPurpose purpose,
        List<Ref<? extends Party>> payers,
        List<Ref<? extends Party>> payees,
        @Singular("through") List<Ref<? extends Party>> through,
        @Singular("concerning") List<Ref<? extends Party>> concerning,
        List<@Valid Money> amounts,
        @Singular("inKind") List<@Valid Quantity> inKind,
        List<Ref<Item>> items,
        @Singular("per") List<PerUnit> per,
        @Valid @Nullable Quantity share,
        @Valid @Nullable Quantity rate,
        @Singular("collateral") List<Ref<Item>> collateral,
        @Valid @Nullable When time,
        @Valid @Nullable When due,
        @Valid @Nullable Duration duration,
        @Nullable Ref<Place> place,
        @Nullable PaymentMethod method,
        @Nullable Boolean lawful,
        List<@Valid Reason> reasons,
        List<Ref<Incident>> incidents,
        @Nullable Ref<Event> event,
        @Nullable Ref<Transaction> partOf,
        List<@Valid TransactionComparison> comparisons,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Transaction> meta)
        implements Entity<Transaction>, Dated {

    /** Checks the id and copies mutable components. */
    public Transaction {
        Checks.id(id);
        payers = Copies.list(payers, "payers");
        payees = Copies.list(payees, "payees");
        through = Copies.list(through, "through");
        concerning = Copies.list(concerning, "concerning");
        amounts = Copies.list(amounts, "amounts");
        inKind = Copies.list(inKind, "inKind");
        items = Copies.list(items, "items");
        per = Copies.list(per, "per");
        reasons = Copies.list(reasons, "reasons");
        incidents = Copies.list(incidents, "incidents");
        comparisons = Copies.list(comparisons, "comparisons");
        collateral = Copies.list(collateral, "collateral");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static TransactionBuilder builder(String id) {
        return new TransactionBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public TransactionBuilder toBuilder() {
        return new TransactionBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Transaction", id);
    }
}
