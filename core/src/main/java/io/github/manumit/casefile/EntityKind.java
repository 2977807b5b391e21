package io.github.manumit.casefile;

import io.github.manumit.entity.Entity;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
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
import io.github.manumit.source.Source;
import io.github.manumit.statute.Statute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The kinds of entity that a case file lists, in the order of its lists. There are no others. */
public enum EntityKind {
    /** What happened. */
    INCIDENT("incidents", "inc", Incident.class, CaseFile::incidents, CaseFileBuilder::incidents),
    /** A person. */
    PERSON("persons", "p", Person.class, CaseFile::persons, CaseFileBuilder::persons),
    /** A group of persons. */
    GROUP("groups", "g", PersonGroup.class, CaseFile::groups, CaseFileBuilder::groups),
    /** An agency, a court, a company, a network. */
    ORGANIZATION("organizations", "org", Organization.class, CaseFile::organizations, CaseFileBuilder::organizations),
    /** A relation of two parties. */
    RELATION("relations", "r", Relation.class, CaseFile::relations, CaseFileBuilder::relations),
    /** A dated happening. */
    EVENT("events", "ev", Event.class, CaseFile::events, CaseFileBuilder::events),
    /** A place. */
    PLACE("places", "pl", Place.class, CaseFile::places, CaseFileBuilder::places),
    /** A jurisdiction that the registry lacks or of which the case says more. */
    JURISDICTION("jurisdictions", "jur", Jurisdiction.class, CaseFile::jurisdictions, CaseFileBuilder::jurisdictions),
    /** A document, a vehicle, a thing, a channel. */
    ITEM("items", "it", Item.class, CaseFile::items, CaseFileBuilder::items),
    /** Value that passed or was promised. */
    TRANSACTION("transactions", "tx", Transaction.class, CaseFile::transactions, CaseFileBuilder::transactions),
    /** A proceeding. */
    PROCEEDING("proceedings", "pr", Proceeding.class, CaseFile::proceedings, CaseFileBuilder::proceedings),
    /** A charge or complaint. */
    CHARGE("charges", "ch", Charge.class, CaseFile::charges, CaseFileBuilder::charges),
    /** A decision. */
    DECISION("decisions", "dec", Decision.class, CaseFile::decisions, CaseFileBuilder::decisions),
    /** A statute that the registry lacks or of which the case says more. */
    STATUTE("statutes", "st", Statute.class, CaseFile::statutes, CaseFileBuilder::statutes),
    /** A document or utterance. */
    SOURCE("sources", "src", Source.class, CaseFile::sources, CaseFileBuilder::sources),
    /** What is said of a population. */
    OBSERVATION("observations", "obs", Observation.class, CaseFile::observations, CaseFileBuilder::observations);

    private static final Map<Class<?>, EntityKind> BY_TYPE = new HashMap<>();

    static {
        for (EntityKind kind : values()) {
            BY_TYPE.put(kind.type(), kind);
        }
    }

    private final String property;
    private final String idPrefix;

    @SuppressWarnings("ImmutableEnumChecker") // it holds functions only
    private final Column<?> column;

    /** One of the lists of a case file. */
    private record Column<E extends Entity<E>>(
            Class<E> type,
            Function<CaseFile, List<E>> list,
            BiFunction<CaseFileBuilder, List<E>, CaseFileBuilder> setter) {

        /** The file with an entity in its list: in the place of the one with its id, else last. */
        CaseFile with(CaseFile file, Entity<?> entity) {
            E put = type.cast(entity);
            List<E> changed = new ArrayList<>(list.apply(file));
            for (int i = 0; i < changed.size(); i++) {
                if (changed.get(i).id().equals(put.id())) {
                    changed.set(i, put);
                    return file(file, changed);
                }
            }
            changed.add(put);
            return file(file, changed);
        }

        CaseFile without(CaseFile file, String id) {
            List<E> left = new ArrayList<>(list.apply(file));
            return left.removeIf(entity -> entity.id().equals(id)) ? file(file, left) : file;
        }

        private CaseFile file(CaseFile file, List<E> changed) {
            return setter.apply(file.toBuilder(), changed).build();
        }
    }

    <E extends Entity<E>> EntityKind(
            String property,
            String idPrefix,
            Class<E> type,
            Function<CaseFile, List<E>> list,
            BiFunction<CaseFileBuilder, List<E>, CaseFileBuilder> setter) {
        this.property = property;
        this.idPrefix = idPrefix;
        this.column = new Column<>(type, list, setter);
    }

    /**
     * Returns the kind of entities of a type.
     *
     * @param type the type, such as {@code Person.class}
     * @return the kind
     * @throws IllegalArgumentException when a case file has no list of the type
     */
    public static EntityKind of(Class<? extends Entity<?>> type) {
        EntityKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("a case file lists no entities of the type " + type.getName());
        }
        return kind;
    }

    /**
     * Returns the kind of an entity.
     *
     * @param entity the entity
     * @return the kind
     * @throws IllegalArgumentException when a case file has no list of its type
     */
    @SuppressWarnings("unchecked") // an entity's class is one of entities
    public static EntityKind of(Entity<?> entity) {
        return of((Class<? extends Entity<?>>) entity.getClass());
    }

    /**
     * Returns the property of the case file that lists the entities.
     *
     * @return the name in JSON, such as {@code persons}
     */
    public String property() {
        return property;
    }

    /**
     * Returns what ids of such entities begin with where {@link Ids} makes them.
     *
     * @return one to three small letters
     */
    public String idPrefix() {
        return idPrefix;
    }

    /**
     * Returns the type of the entities.
     *
     * @return the record's type
     */
    public Class<? extends Entity<?>> type() {
        return column.type();
    }

    /**
     * Returns the entities of this kind.
     *
     * @param file the case file
     * @return its list, in order; may be empty
     */
    public List<? extends Entity<?>> in(CaseFile file) {
        return column.list().apply(file);
    }

    CaseFile with(CaseFile file, Entity<?> entity) {
        return column.with(file, entity);
    }

    CaseFile without(CaseFile file, String id) {
        return column.without(file, id);
    }
}
