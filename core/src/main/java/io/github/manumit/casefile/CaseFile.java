package io.github.manumit.casefile;

import io.github.manumit.entity.Entity;
import io.github.manumit.extension.Extensions;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.item.Item;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.rule.Draft;
import io.github.manumit.rule.Public;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.rule.Warnings;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Statute;
import io.github.manumit.value.Built;
import io.github.manumit.value.Inline;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A case file: the self-contained unit of exchange. It has a header and a list for each kind of entity.
 *
 * @param header information about the file as a whole; in JSON, its properties come first
 * @param incidents what happened
 * @param persons persons
 * @param groups groups of persons
 * @param organizations agencies, courts, companies, networks
 * @param relations relations between parties
 * @param events dated happenings
 * @param places places
 * @param jurisdictions jurisdictions that are not in the registry or about which the case says more
 * @param items documents, vehicles, other items, channels
 * @param transactions value that was transferred or promised
 * @param proceedings proceedings
 * @param charges charges and complaints
 * @param decisions decisions
 * @param statutes statutes that are not in the registry or about which the case says more
 * @param sources documents and utterances that the information comes from
 * @param observations statements about populations
 * @param extensions unknown properties of the case file itself, kept unchanged
 */
@Built
@RulesApply
@RulesApply(groups = Warnings.class)
@RulesApply(groups = Draft.class)
@RulesApply(groups = Public.class)
public record CaseFile(
        @Inline @Valid Header header,

        List<@Valid Incident> incidents,
        List<@Valid Person> persons,
        List<@Valid PersonGroup> groups,
        List<@Valid Organization> organizations,
        List<@Valid Relation> relations,
        List<@Valid Event> events,
        List<@Valid Place> places,
        List<@Valid Jurisdiction> jurisdictions,
        List<@Valid Item> items,
        List<@Valid Transaction> transactions,
        List<@Valid Proceeding> proceedings,
        List<@Valid Charge> charges,
        List<@Valid Decision> decisions,
        List<@Valid Statute> statutes,
        List<@Valid Source> sources,
        List<@Valid Observation> observations,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** The version of the model that this library writes. */
    public static final String FORMAT_VERSION = "0.1";

    /** The address of the JSON Schema for {@link #FORMAT_VERSION}. */
    public static final String SCHEMA = "https://manumit.github.io/schema/0.1/case-file.schema.json";

    /** Copies the lists, so that the record is immutable. */
    public CaseFile {
        Objects.requireNonNull(header, "header");
        incidents = Copies.list(incidents, "incidents");
        persons = Copies.list(persons, "persons");
        groups = Copies.list(groups, "groups");
        organizations = Copies.list(organizations, "organizations");
        relations = Copies.list(relations, "relations");
        events = Copies.list(events, "events");
        places = Copies.list(places, "places");
        jurisdictions = Copies.list(jurisdictions, "jurisdictions");
        items = Copies.list(items, "items");
        transactions = Copies.list(transactions, "transactions");
        proceedings = Copies.list(proceedings, "proceedings");
        charges = Copies.list(charges, "charges");
        decisions = Copies.list(decisions, "decisions");
        statutes = Copies.list(statutes, "statutes");
        sources = Copies.list(sources, "sources");
        observations = Copies.list(observations, "observations");
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Returns a builder of a case file in the current format.
     *
     * @param id absolute IRI that identifies the case file globally
     * @return a builder with schema address, format version and id
     */
    public static CaseFileBuilder builder(String id) {
        return new CaseFileBuilder(id).schema(SCHEMA).formatVersion(FORMAT_VERSION);
    }

    /**
     * Returns a builder with the values of this case file.
     *
     * @return the builder
     */
    public CaseFileBuilder toBuilder() {
        return new CaseFileBuilder(this);
    }

    /**
     * Puts an entity into its list: in the place of the one with the same id, or last.
     *
     * @param entity the entity
     * @return the case file with the entity
     */
    public CaseFile with(Entity<?> entity) {
        return EntityKind.of(entity).with(this, entity);
    }

    /**
     * Leaves out the entity with an id. References to it stay as they are; the rules report them.
     *
     * @param id the entity's id
     * @return the case file without the entity; this one where it lists no entity with the id
     */
    public CaseFile without(String id) {
        CaseFile left = this;
        for (EntityKind kind : EntityKind.values()) {
            left = kind.without(left, id);
        }
        return left;
    }

    /**
     * Returns the id of the case file.
     *
     * @return an absolute IRI
     */
    public String id() {
        return header.id();
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("CaseFile");
    }
}
