package io.github.manumit.incident;

import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.Party;
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
import io.github.manumit.rule.Rule;
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
 * Value promised, asked, paid, taken, deducted, withheld, owed or awarded, in money or in kind.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param kind what was done with the value
 * @param purpose for what
 * @param payers who gives or would give
 * @param payees who gets or would get
 * @param through through whom it passed, such as the holder of an account
 * @param concerning about whom, such as the person sold
 * @param amounts the amount; several are the same amount in several currencies. Empty where the amount is not
 * known though the payment is
 * @param inKind value in kind
 * @param items things given
 * @param per what the amount is for one of: an hour, a head, a piece; several together ("a week for each family")
 * @param share how large a part of a whole it is, in percent: of the sum in {@code partOf}, or without one, of all that the kind and
 * purpose name, such as half of the earnings taken
 * @param rate rate of interest, in percent
 * @param collateral things held as security
 * @param time when, or for which period
 * @param duration for how long it went on or was due
 * @param place where
 * @param method how it was paid
 * @param lawful whether the law allows it, such as a fee; absent means not stated
 * @param incidents incidents that it belongs to
 * @param event the event in which it passed
 * @param partOf the sum that it is part of
 * @param comparisons more or less than another
 * @param summary a few words for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence, restriction, unknown
 * properties
 */
@Built
@Rule("transaction.currency-twice")
@Rule("transaction.share-over-100")
public record Transaction(
        String id,
        @NotNull @Nullable TransactionKind kind,
        @Nullable TransactionPurpose purpose,
        List<Ref<? extends Party>> payers,
        List<Ref<? extends Party>> payees,
        @Singular("through") List<Ref<? extends Party>> through,
        @Singular("concerning") List<Ref<? extends Party>> concerning,
        List<Money> amounts,
        @Singular("inKind") List<Quantity> inKind,
        List<Ref<Item>> items,
        @Singular("per") List<PerUnit> per,
        @Nullable Quantity share,
        @Nullable Quantity rate,
        @Singular("collateral") List<Ref<Item>> collateral,
        @Valid @Nullable When time,
        @Nullable Duration duration,
        @Nullable Ref<Place> place,
        @Nullable PaymentMethod method,
        @Nullable Boolean lawful,
        List<Ref<Incident>> incidents,
        @Nullable Ref<Event> event,
        @Nullable Ref<Transaction> partOf,
        List<@Valid TransactionComparison> comparisons,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Transaction> meta)
        implements Entity<Transaction>, Dated {

    /** Checks the id and copies what is mutable. */
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
        incidents = Copies.list(incidents, "incidents");
        comparisons = Copies.list(comparisons, "comparisons");
        collateral = Copies.list(collateral, "collateral");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder with nothing but the id
     * @throws io.github.manumit.value.InvalidValueException when built with an id that is no id
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Transaction", id);
    }
}
