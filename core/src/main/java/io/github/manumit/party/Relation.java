package io.github.manumit.party;

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
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two parties: {@code from} is the {@code kind} of {@code to}, such as the parent of.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param kind what {@code from} is to {@code to}
 * @param basis what the relation is based on: blood, a register, a rite, a contract, a mere claim
 * @param from the party that the kind describes
 * @param to the party to which {@code from} has the relation
 * @param tier for a supplier: the number of steps from it to {@code to} in the supply chain, at least 1
 * @param items the goods or things that the relation is about
 * @param reasons why the parties stand in this relation: its aim, as a motive, or its ground
 * @param time when the relation existed
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record Relation(
        String id,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @NotNull @Nullable
        RelationKind kind,

        @Sensitive(Sensitivity.SPECIAL_CATEGORY) @Nullable RelationBasis basis,

        @NotNull @Nullable Ref<? extends Party> from,
        @NotNull @Nullable Ref<? extends Party> to,
        @Min(value = 1, groups = Bounds.class) @Nullable Integer tier,
        List<Ref<Item>> items,
        List<@Valid Reason> reasons,
        @Valid @Nullable When time,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<Relation> meta)
        implements Entity<Relation>, Dated {

    /** Checks the id and copies mutable components. */
    public Relation {
        Checks.id(id);
        items = Copies.list(items, "items");
        reasons = Copies.list(reasons, "reasons");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static RelationBuilder builder(String id) {
        return new RelationBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public RelationBuilder toBuilder() {
        return new RelationBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("Relation", id);
    }
}
