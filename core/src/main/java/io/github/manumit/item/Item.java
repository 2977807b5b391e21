package io.github.manumit.item;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, vehicle, platform, channel or other thing. Whether a person has or lacks a document is stated in
 * the documents of the person.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param kind what kind of thing it is
 * @param label what the sources call the thing if it has no name ("a white van"), by language; never used for matching
 * @param names what the thing is called
 * @param make the maker, for example of a vehicle or phone
 * @param model its model or type, as written
 * @param issuer who issued it
 * @param jurisdiction the country of issue or registration
 * @param issued when it was issued, or when it was valid
 * @param holdings who had it, in order; for a document, the documents of its bearer point here
 * @param colours its colours, as somebody saw them
 * @param states the state that it was in, such as broken, torn or soiled
 * @param authenticity whether it is genuine
 * @param contentTruth whether what it says is true
 * @param procuredBy who procured it
 * @param subject the parties whom it is about, or in whose name it is
 * @param quantity how many there are, or how much
 * @param measures how long, heavy or large it is
 * @param value what it is worth
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Item(
        String id,
        @Nullable ItemKind kind,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText label,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) List<@Valid NameForm> names,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Size(max = 200, groups = Bounds.class) @Nullable
        String make,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Size(max = 200, groups = Bounds.class) @Nullable
        String model,

        @Nullable Ref<? extends Party> issuer,
        @Nullable JurisdictionCode jurisdiction,
        @Valid @Nullable When issued,
        List<@Valid Holding> holdings,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) List<Colour> colours,
        List<ItemState> states,
        @Nullable Authenticity authenticity,
        @Nullable ContentTruth contentTruth,
        @Singular("procuredBy") List<Ref<? extends Party>> procuredBy,
        @Singular("subject") List<Ref<? extends Party>> subject,
        @Valid @Nullable Quantity quantity,
        List<@Valid Quantity> measures,
        @Valid @Nullable Money value,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Item> meta)
        implements Entity<Item> {

    /** Checks the id and copies mutable components. */
    public Item {
        Checks.id(id);
        names = Copies.list(names, "names");
        holdings = Copies.list(holdings, "holdings");
        colours = Copies.list(colours, "colours");
        states = Copies.list(states, "states");
        procuredBy = Copies.list(procuredBy, "procuredBy");
        subject = Copies.list(subject, "subject");
        measures = Copies.list(measures, "measures");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static ItemBuilder builder(String id) {
        return new ItemBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public ItemBuilder toBuilder() {
        return new ItemBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Item", id);
    }
}
