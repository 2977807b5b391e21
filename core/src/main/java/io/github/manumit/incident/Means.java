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
import io.github.manumit.item.Item;
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
 * A means of control (Palermo Protocol, Art. 3(a); HTCDS 2.0 {@code vic_MethodsOfControl}), with what it
 * consisted in. Classifies the incident; where the deed has a date, a
 * place or participants of its own, {@code event} leads to it.
 *
 * @param id id of the element, unique in the case file; needed only where something refers to it
 * @param kind which means
 * @param threats of a threat: of what, and against whom
 * @param violence of physical abuse and force: what it consisted in
 * @param about of deception and false promises: about what
 * @param by who used it
 * @param to on whom
 * @param items documents or things by which
 * @param transactions of wages withheld or earnings taken: the sums
 * @param count on how many, where that is stated
 * @param event the event in which it was used
 * @param time when
 * @param meta who states the element, how it stands, what else is said of it, absence, unknown properties
 */
@Built
@RulesApply
public record Means(
        @Nullable String id,
        @NotNull @Nullable MeansKind kind,
        List<@Valid Threat> threats,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Singular("violence")
        List<ViolenceKind> violence,

        @Singular("about") List<DeceptionSubject> about,
        @Singular("by") List<Ref<? extends Party>> by,
        @Singular("to") List<Ref<? extends Party>> to,
        List<Ref<Item>> items,
        List<Ref<Transaction>> transactions,
        @Valid @Nullable Quantity count,
        @Nullable Ref<Event> event,
        @Valid @Nullable When time,
        @Inline @Valid ElementMeta meta)
        implements Element, Dated {

    /** Checks the id and copies what is mutable. */
    public Means {
        Checks.elementId(id);
        threats = Copies.list(threats, "threats");
        violence = Copies.list(violence, "violence");
        about = Copies.list(about, "about");
        by = Copies.list(by, "by");
        to = Copies.list(to, "to");
        items = Copies.list(items, "items");
        transactions = Copies.list(transactions, "transactions");
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

    /** Gives the kind, and the id where it is opaque by construction, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Means", id);
    }
}
