package io.github.manumit.party;

import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Meta;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import io.github.manumit.value.Singular;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of persons known by their number, by a description or by some of its members. Sets can overlap unless they are
 * declared disjoint; a remainder is never computed.
 *
 * @param id id of the entity, unique in the case file; short and without meaning
 * @param label what the sources call the group ("the women from the workshop"), by language; never used for matching
 * @param names the names of the group, if it has any
 * @param count the number of its members
 * @param basis what makes them a set: they were found, listed, freed, charged
 * @param partOf the larger groups that this one is part of
 * @param disjointWith the groups that share no member with this one ("22 other persons")
 * @param members the members that the file lists: persons, groups or organizations
 * @param traits what is said of each member, of some, or of a number of them
 * @param recognitions decisions on whether the members are victims
 * @param consents what the members agreed to or refused together, such as that their story be published
 * @param summary a short description for people to read
 * @param meta what every entity carries: identifiers, sources, standing, claims, absence,
 *     restriction, unknown properties
 */
@Built
@RulesApply
public record PersonGroup(
        String id,

        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable LocalizedText label,
        @Sensitive(Sensitivity.DIRECT_IDENTIFIER) List<@Valid NameForm> names,

        @Valid @Nullable Quantity count,
        @Nullable GroupBasis basis,
        @Singular("partOf") List<Ref<PersonGroup>> partOf,
        @Singular("disjointWith") List<Ref<PersonGroup>> disjointWith,
        List<Ref<? extends Party>> members,
        List<@Valid GroupTrait> traits,
        List<@Valid Recognition> recognitions,
        List<@Valid Consent> consents,
        @Sensitive(Sensitivity.FREE_TEXT) @Nullable LocalizedText summary,
        @Inline @Valid Meta<PersonGroup> meta)
        implements Party, Entity<PersonGroup> {

    /** Checks the id and copies mutable components. */
    public PersonGroup {
        Checks.id(id);
        names = Copies.list(names, "names");
        partOf = Copies.list(partOf, "partOf");
        disjointWith = Copies.list(disjointWith, "disjointWith");
        members = Copies.list(members, "members");
        traits = Copies.list(traits, "traits");
        recognitions = Copies.list(recognitions, "recognitions");
        consents = Copies.list(consents, "consents");
        meta = Copies.orElse(meta, Meta.none());
    }

    /**
     * Starts a builder.
     *
     * @param id id of the entity, unique in the case file; short and without meaning
     * @return a builder that has only the id
     * @throws io.github.manumit.value.InvalidValueException if the record is built and the id is not valid
     */
    public static PersonGroupBuilder builder(String id) {
        return new PersonGroupBuilder(id);
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public PersonGroupBuilder toBuilder() {
        return new PersonGroupBuilder(this);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID; never the content. */
    @Override
    public String toString() {
        return Describe.record("PersonGroup", id);
    }
}
