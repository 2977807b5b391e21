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
import io.github.manumit.party.BodyPart;
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
 * A means of control (Palermo Protocol, Art. 3(a); HTCDS 2.0 {@code vic_MethodsOfControl}), and what it consisted
 * of. A means classifies the incident; if what was done has a date, place or participants of its own,
 * {@code event} points to the event.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind which means it is
 * @param threats for a threat: what was threatened, and against whom
 * @param violence for physical abuse and force: what the violence consisted of
 * @param bodyParts the parts of the body that the violence, the restraint or the brand was on
 * @param about for deception and false promises: what they were about
 * @param by the parties that used it
 * @param to the parties that it was used on
 * @param items the documents or things that were used for it
 * @param transactions the sums that it worked by: wages withheld, earnings taken, the debt of a debt bondage, fines
 * @param count the number of persons that it was used on, if stated
 * @param occurrences how often it was used, as a figure or in a word such as {@code constantly}
 * @param reasons why it was used, or what was put forward for it
 * @param event the event in which it was used
 * @param time when it was used
 * @param meta what every element carries: sources, standing, confidence, further detail, absence, unknown properties
 */
@Built
@RulesApply
public record Means(
        @Nullable String id,
        @NotNull @Nullable MeansKind kind,
        List<@Valid Threat> threats,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Singular("violence")
        List<ViolenceKind> violence,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Singular("bodyPart")
        List<BodyPart> bodyParts,

        @Singular("about") List<Subject> about,
        @Singular("by") List<Ref<? extends Party>> by,
        @Singular("to") List<Ref<? extends Party>> to,
        List<Ref<Item>> items,
        List<Ref<Transaction>> transactions,
        @Valid @Nullable Quantity count,
        @Valid @Nullable Quantity occurrences,
        List<@Valid Reason> reasons,
        @Nullable Ref<Event> event,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies mutable components. */
    public Means {
        Checks.elementId(id);
        threats = Copies.list(threats, "threats");
        violence = Copies.list(violence, "violence");
        bodyParts = Copies.list(bodyParts, "bodyParts");
        about = Copies.list(about, "about");
        by = Copies.list(by, "by");
        to = Copies.list(to, "to");
        items = Copies.list(items, "items");
        transactions = Copies.list(transactions, "transactions");
        reasons = Copies.list(reasons, "reasons");
        meta = Copies.orElse(meta, ElementMeta.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static MeansBuilder builder() {
        return new MeansBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public MeansBuilder toBuilder() {
        return new MeansBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Means", id);
    }
}
