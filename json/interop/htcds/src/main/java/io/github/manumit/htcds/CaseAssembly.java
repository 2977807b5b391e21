package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseFileBuilder;
import io.github.manumit.casefile.Producer;
import io.github.manumit.entity.NameForm;
import io.github.manumit.entity.Ref;
import io.github.manumit.htcds.RowUnits.IncidentUnit;
import io.github.manumit.htcds.RowUnits.PersonUnit;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.party.Contact;
import io.github.manumit.party.ContactKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.OrganizationBuilder;
import io.github.manumit.party.OrganizationKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one case file of rows. Single-use. */
final class CaseAssembly {

    private final CaseFileBuilder file;
    private final Drafts drafts;
    private final PlaceDrafts places;
    private final Map<PersonUnit, PersonDraft> personOf = new HashMap<>();
    private final Map<IncidentUnit, EntityDraft<IncidentBuilder>> incidentOf = new HashMap<>();
    private final Map<EntityDraft<IncidentBuilder>, Cells> toldOf = new HashMap<>();
    private final Map<EntityDraft<IncidentBuilder>, Set<HtcdsField>> wholeOf = new HashMap<>();
    private final Map<EntityDraft<IncidentBuilder>, EntityDraft<OrganizationBuilder>> keeperOf = new HashMap<>();

    private CaseAssembly(String caseId) {
        this.file = CaseFile.builder(caseId);
        this.drafts = new Drafts(caseId);
        this.places = new PlaceDrafts(drafts);
    }

    static ImportedCase of(String caseId, List<HtcdsRecord> rows) {
        CaseAssembly assembly = new CaseAssembly(caseId);
        assembly.tell(RowUnits.of(rows));
        return assembly.drafts.build(assembly.file);
    }

    private void tell(List<PersonUnit> units) {
        for (PersonUnit unit : units) {
            drafts.reserve(unit.key);
            unit.incidents.values().forEach(incident -> drafts.reserve(incident.key));
        }
        for (PersonUnit unit : units) {
            if (!unit.isEventOnly) {
                personOf.put(unit, drafts.person(unit.key, unit.row));
            }
        }
        incidents(units);
        IncidentTelling incidents = new IncidentTelling(drafts, places);
        keepers(incidents);
        EventTelling events = new EventTelling(drafts, places);
        PersonTelling persons = new PersonTelling(drafts, places);
        Set<EntityDraft<IncidentBuilder>> told = new HashSet<>();
        for (PersonUnit unit : units) {
            PersonDraft person = personOf.get(unit);
            if (person != null) {
                persons.tell(person, unit.person);
                incidents.organization(person, unit.person);
            }
            for (IncidentUnit each : unit.incidents.values()) {
                EntityDraft<IncidentBuilder> incident = Objects.requireNonNull(incidentOf.get(each));
                if (person != null) {
                    if (told.add(incident)) {
                        incidents.tell(incident, told(incident), wholeOf.getOrDefault(incident, Set.of())::contains);
                    }
                    Cells own = each.incident.apartFrom(told(incident));
                    incidents.further(incident, own);
                    if (each.isVictim()) {
                        incidents.victim(
                                incident, person, each.victim, own, IncidentTelling.victimRole(unit.person), persons);
                    }
                    if (each.isPerpetrator()) {
                        incidents.perpetrator(incident, person, each.perpetrator, each.isVictim() ? new Cells() : own);
                    }
                }
                repeated(
                        events,
                        incident,
                        person,
                        each,
                        IncidentTelling.role(unit.person, each.perpetrator, each.isVictim()));
            }
        }
        incidents.finish();
        events.finish();
    }

    private void repeated(
            EventTelling events,
            EntityDraft<IncidentBuilder> incident,
            @Nullable PersonDraft person,
            IncidentUnit unit,
            ParticipantRole role) {
        if (person == null) {
            Cells own = unit.incident.apartFrom(told(incident));
            unit.all(FieldGroup.EVENT).forEach(cells -> events.alone(incident, cells, own));
            return;
        }
        unit.all(FieldGroup.EVENT).forEach(cells -> events.event(incident, person, role, cells));
        EntityDraft<OrganizationBuilder> keeper = keeperOf.get(incident);
        if (keeper != null) {
            Ref<Organization> ref = new Ref<>(keeper.id);
            unit.all(FieldGroup.REFERRAL_IN)
                    .forEach(cells -> events.referral(incident, person, role, ref, cells, true));
            unit.all(FieldGroup.REFERRAL_OUT)
                    .forEach(cells -> events.referral(incident, person, role, ref, cells, false));
        }
        unit.all(FieldGroup.PLAN).forEach(cells -> events.plan(incident, person, role, cells));
        unit.all(FieldGroup.COMMENT).forEach(cells -> events.comment(incident, person, cells));
    }

    // incidents

    /** Rows with the same key are of one incident, of which they say together what it is. */
    private void incidents(List<PersonUnit> units) {
        Map<String, EntityDraft<IncidentBuilder>> byKey = new HashMap<>();
        for (boolean ofVictims : new boolean[] {true, false}) {
            for (PersonUnit unit : units) {
                for (IncidentUnit each : unit.incidents.values()) {
                    if (each.isVictim() == ofVictims) {
                        incidentOf.put(each, incident(each, byKey));
                    }
                }
            }
        }
        for (PersonUnit unit : units) {
            for (IncidentUnit each : unit.incidents.values()) {
                told(Objects.requireNonNull(incidentOf.get(each))).join(each.incident);
            }
        }
        incidentOf.forEach((unit, incident) -> {
            Set<HtcdsField> whole = wholeOf.computeIfAbsent(incident, unseen -> EnumSet.noneOf(HtcdsField.class));
            Cells own = unit.incident.apartFrom(told(incident));
            unit.incident.fields().stream().filter(field -> !own.has(field)).forEach(whole::add);
        });
    }

    private EntityDraft<IncidentBuilder> incident(IncidentUnit unit, Map<String, EntityDraft<IncidentBuilder>> byKey) {
        return unit.key.isEmpty()
                ? drafts.incident(unit.key, unit.row)
                : byKey.computeIfAbsent(unit.key, key -> drafts.incident(key, unit.row));
    }

    /** What all rows of an incident say of it. */
    private Cells told(EntityDraft<IncidentBuilder> incident) {
        return toldOf.computeIfAbsent(incident, unseen -> new Cells());
    }

    // whose the rows are

    /** One organization for all incidents is the producer; otherwise each takes part in its incidents. */
    private void keepers(IncidentTelling incidents) {
        Set<EntityDraft<IncidentBuilder>> referring = new HashSet<>();
        incidentOf.forEach((unit, incident) -> {
            if (unit.refers()) {
                referring.add(incident);
            }
        });
        Map<String, EntityDraft<OrganizationBuilder>> byContent = new HashMap<>();
        for (EntityDraft<IncidentBuilder> incident : drafts.incidents()) {
            Cells cells = told(incident);
            List<HtcdsField> fields = cells.fields().stream()
                    .filter(field -> field.technicalName().startsWith("org_"))
                    .toList();
            if (!fields.isEmpty() || referring.contains(incident)) {
                keeperOf.put(incident, byContent.computeIfAbsent(cells.content(fields), unseen -> organization(cells)));
            }
        }
        if (byContent.size() == 1 && keeperOf.size() == drafts.incidents().size()) {
            file.producer(Producer.builder()
                    .organization(new Ref<>(byContent.values().iterator().next().id))
                    .build());
        } else {
            drafts.incidents().forEach(incident -> {
                EntityDraft<OrganizationBuilder> keeper = keeperOf.get(incident);
                if (keeper != null) {
                    incidents.keeper(incident, keeper);
                }
            });
        }
    }

    private EntityDraft<OrganizationBuilder> organization(Cells cells) {
        EntityDraft<OrganizationBuilder> made = drafts.organization();
        drafts.take(made, cells, HtcdsField.ORG_NAME, name -> {
            drafts.origin(made.next("names"), HtcdsField.ORG_NAME, name.cell());
            made.builder.addName(NameForm.builder().text(name.text()).build());
        });
        drafts.take(made, cells, HtcdsField.ORG_TYPE, code -> {
            drafts.origin(made.at("kind"), HtcdsField.ORG_TYPE, code.cell());
            made.builder.kind((OrganizationKind) PersonTelling.word(HtcdsField.ORG_TYPE, code));
        });
        drafts.take(made, cells, HtcdsField.ORG_PHONE, phone -> {
            drafts.origin(made.next("contacts"), HtcdsField.ORG_PHONE, phone.cell());
            made.builder.addContact(Contact.builder()
                    .kind(ContactKind.PHONE)
                    .value(phone.text())
                    .build());
        });
        places.place(made, cells, AddressFields.OF_ORGANIZATION).ifPresent(made.builder::seat);
        return made;
    }
}
