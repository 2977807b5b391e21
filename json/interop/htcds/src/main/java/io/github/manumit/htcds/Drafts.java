package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.entity.Identifier;
import io.github.manumit.entity.IdentifierScheme;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventBuilder;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.item.Item;
import io.github.manumit.item.ItemKind;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Organization;
import io.github.manumit.party.OrganizationBuilder;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationBuilder;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceBuilder;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The entities of a case file that is being made of rows, and which cell each part of them comes from. */
final class Drafts {

    /** A text whose language the row does not say. */
    static final String UNDETERMINED = "und";

    private static final int LONGEST_ID = 100;

    /** A value that has a typed form, and the cell it comes from. */
    record Typed(String text, Cells.Cell cell) {}

    private final String caseId;
    private final Set<String> reserved = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final NavigableMap<String, CellOrigin> origins = new TreeMap<>();

    private final List<PersonDraft> persons = new ArrayList<>();
    private final List<EntityDraft<IncidentBuilder>> incidents = new ArrayList<>();
    private final List<EntityDraft<OrganizationBuilder>> organizations = new ArrayList<>();
    private final List<EntityDraft<EventBuilder>> events = new ArrayList<>();
    private final List<EntityDraft<PlaceBuilder>> places = new ArrayList<>();
    private final List<EntityDraft<SourceBuilder>> sources = new ArrayList<>();
    private final List<EntityDraft<RelationBuilder>> relations = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, PersonDraft> staff = new HashMap<>();
    private final Map<String, EntityDraft<OrganizationBuilder>> named = new HashMap<>();
    private final Map<ItemKind, String> platforms = new HashMap<>();

    Drafts(String caseId) {
        this.caseId = caseId;
    }

    // ids and keys

    /** Keeps the local id of a key of this case file for the entity that has the key. */
    void reserve(String key) {
        String local = local(key);
        if (local != null) {
            reserved.add(local);
        }
    }

    /** The local id in a key of this case file; null for any other key. */
    @Nullable
    String local(String key) {
        int hash = key.lastIndexOf('#');
        String id = key.substring(hash + 1);
        return hash > 0 && key.substring(0, hash).equals(caseId) && !id.isEmpty() && id.length() <= LONGEST_ID
                ? id
                : null;
    }

    private String id(String prefix) {
        String id = prefix + counters.merge(prefix, 1, Integer::sum);
        while (reserved.contains(id)) {
            id = prefix + counters.merge(prefix, 1, Integer::sum);
        }
        return id;
    }

    private static Identifier identifier(String key) {
        return Identifier.builder()
                .scheme(IdentifierScheme.PSEUDONYMOUS_KEY)
                .value(key)
                .build();
    }

    // entities

    PersonDraft person() {
        PersonDraft person = new PersonDraft(id("p"), persons.size());
        persons.add(person);
        return person;
    }

    PersonDraft person(String key, int row) {
        String local = local(key);
        PersonDraft person = new PersonDraft(local == null ? id("p") : local, persons.size());
        persons.add(person);
        if (local == null && !key.isEmpty()) {
            person.next("identifiers");
            person.builder.addIdentifier(identifier(key));
        }
        origins.put(person.pointer, new CellOrigin(row, null, "", Keeping.NOTHING));
        return person;
    }

    EntityDraft<IncidentBuilder> incident(String key, int row) {
        String local = local(key);
        String id = local == null ? id("inc") : local;
        EntityDraft<IncidentBuilder> incident =
                new EntityDraft<>(id, "/incidents/" + incidents.size(), Incident.builder(id));
        incidents.add(incident);
        if (local == null && !key.isEmpty()) {
            incident.next("identifiers");
            incident.builder.addIdentifier(identifier(key));
        }
        origins.put(incident.pointer, new CellOrigin(row, null, "", Keeping.NOTHING));
        return incident;
    }

    List<EntityDraft<IncidentBuilder>> incidents() {
        return incidents;
    }

    EntityDraft<OrganizationBuilder> organization() {
        String id = id("org");
        EntityDraft<OrganizationBuilder> made =
                new EntityDraft<>(id, "/organizations/" + organizations.size(), Organization.builder(id));
        organizations.add(made);
        return made;
    }

    EntityDraft<EventBuilder> event() {
        String id = id("ev");
        EntityDraft<EventBuilder> made = new EntityDraft<>(id, "/events/" + events.size(), Event.builder(id));
        events.add(made);
        return made;
    }

    EntityDraft<PlaceBuilder> place() {
        String id = id("pl");
        EntityDraft<PlaceBuilder> made = new EntityDraft<>(id, "/places/" + places.size(), Place.builder(id));
        places.add(made);
        return made;
    }

    EntityDraft<SourceBuilder> source() {
        String id = id("src");
        EntityDraft<SourceBuilder> made = new EntityDraft<>(id, "/sources/" + sources.size(), Source.builder(id));
        sources.add(made);
        return made;
    }

    EntityDraft<RelationBuilder> relation() {
        String id = id("re");
        EntityDraft<RelationBuilder> made =
                new EntityDraft<>(id, "/relations/" + relations.size(), Relation.builder(id));
        relations.add(made);
        return made;
    }

    /** The member of staff with a name: the same name is the same person. */
    Ref<io.github.manumit.party.Person> staff(Typed name, HtcdsField field) {
        PersonDraft known = staff.get(name.text());
        if (known == null) {
            known = person();
            known.builder.addName(NameForm.builder().text(name.text()).build());
            origin(known.next("names") + "/text", field, name.cell());
            staff.put(name.text(), known);
        }
        return new Ref<>(known.id);
    }

    /** The organization that is looked up by a name: the same name is the same organization. */
    Ref<Organization> organization(Typed name, HtcdsField field) {
        EntityDraft<OrganizationBuilder> known = named.get(name.text());
        if (known == null) {
            known = organization();
            known.builder.addName(NameForm.builder().text(name.text()).build());
            origin(known.next("names") + "/text", field, name.cell());
            named.put(name.text(), known);
        }
        return new Ref<>(known.id);
    }

    Ref<Item> platform(ItemKind kind, HtcdsField field, Cells.Cell cell) {
        String known = platforms.get(kind);
        if (known == null) {
            known = id("it");
            origin("/items/" + items.size() + "/kind", field, cell);
            items.add(Item.builder(known).kind(kind).build());
            platforms.put(kind, known);
        }
        return new Ref<>(known);
    }

    // cells

    void origin(String pointer, HtcdsField field, Cells.Cell cell) {
        origin(pointer, field, cell, Keeping.NOTHING);
    }

    private void origin(String pointer, HtcdsField field, Cells.Cell cell, Keeping keeping) {
        origins.put(pointer, new CellOrigin(cell.row(), field, cell.value().origin(), keeping));
    }

    /**
     * The values of a field that have a typed form. If that is not all that the cell says, the cell is kept in the holder as
     * well.
     */
    List<Typed> take(EntityDraft<?> holder, Cells cells, HtcdsField field) {
        List<Typed> taken = typed(cells, field);
        List<String> texts =
                cells.get(field).stream().map(cell -> cell.value().text()).toList();
        if (!taken.stream().map(Typed::text).toList().equals(texts)) {
            // Only the spelling differs if each has a typed form.
            keep(holder, cells, field, taken.size() == texts.size() ? Keeping.NOTHING : Keeping.UNREAD);
        }
        return taken;
    }

    /** The values of a field that have a typed form. */
    static List<Typed> typed(Cells cells, HtcdsField field) {
        List<Cells.Cell> all = cells.get(field);
        List<String> typed =
                Forms.typed(field, all.stream().map(cell -> cell.value().text()).toList());
        List<Typed> taken = new ArrayList<>();
        for (String text : typed) {
            taken.add(new Typed(text, all.get(Math.min(taken.size(), all.size() - 1))));
        }
        return taken;
    }

    /** Does something with the one value of a field, if it has a typed form. */
    void take(EntityDraft<?> holder, Cells cells, HtcdsField field, Consumer<Typed> use) {
        take(holder, cells, field).forEach(use);
    }

    /** Keeps a cell in the holder as it is, because it has no typed home. */
    void keep(EntityDraft<?> holder, Cells cells, HtcdsField field) {
        boolean isRead = typed(cells, field).size() == cells.get(field).size();
        keep(holder, cells, field, isRead ? Keeping.BESIDE : Keeping.UNREAD);
    }

    private void keep(EntityDraft<?> holder, Cells cells, HtcdsField field, Keeping keeping) {
        if (cells.has(field)) {
            holder.extras.keep(field, cells.get(field));
            Cells.Cell first = cells.get(field).get(0);
            origin(holder.at(Extras.PREFIX + field.technicalName()), field, first, keeping);
        }
    }

    static LocalizedText text(Typed typed) {
        return LocalizedText.of(UNDETERMINED, typed.text());
    }

    ImportedCase build(CaseFileBuilder file) {
        incidents.forEach(draft -> file.addIncident(
                draft.builder.extensions(draft.extras.extensions()).build()));
        persons.forEach(draft -> file.addPerson(draft.build()));
        organizations.forEach(draft -> file.addOrganization(
                draft.builder.extensions(draft.extras.extensions()).build()));
        relations.forEach(draft -> file.addRelation(draft.builder.build()));
        events.forEach(draft -> file.addEvent(
                draft.builder.extensions(draft.extras.extensions()).build()));
        places.forEach(draft -> file.addPlace(
                draft.builder.extensions(draft.extras.extensions()).build()));
        items.forEach(file::addItem);
        sources.forEach(draft -> file.addSource(
                draft.builder.extensions(draft.extras.extensions()).build()));
        return new ImportedCase(file.build(), origins);
    }
}
