package io.github.manumit.htcds;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantBuilder;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.RecruitmentChannel;
import io.github.manumit.incident.ReportedStatus;
import io.github.manumit.incident.ReportedStatusBuilder;
import io.github.manumit.incident.ReportedStatusKind;
import io.github.manumit.item.ItemKind;
import io.github.manumit.item.ItemUse;
import io.github.manumit.item.ItemUseKind;
import io.github.manumit.party.OrganizationBuilder;
import io.github.manumit.party.Person;
import io.github.manumit.party.RelationBuilder;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.place.PlaceRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the fields of a row say of the incident, and of the person's part in it. */
final class IncidentTelling {

    /** The means and purposes of one incident, each with the persons concerned. */
    private static final class Shared {
        final Map<Word, Gathered> means = new LinkedHashMap<>();
        final Map<Word, Gathered> purposes = new LinkedHashMap<>();
        final Set<String> named = new HashSet<>();
    }

    /** The persons whom a means or purpose concerns, and the cell that says so first. */
    private record Gathered(HtcdsField field, Cells.Cell cell, List<Ref<? extends Party>> persons) {}

    /** The fields of which an incident can have several values, by different rows. */
    static final Set<HtcdsField> SEVERAL = EnumSet.of(
            HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS,
            HtcdsField.VIC_EXPLOITATION_WEBSITES_AND_APPS,
            HtcdsField.VIC_METHOD_OF_RECRUITMENT,
            HtcdsField.VIC_FORCED_LABOUR_INDUSTRY,
            HtcdsField.VIC_LOCATION_OF_RECRUITMENT,
            HtcdsField.VIC_LOCATION_OF_EXPLOITATION,
            HtcdsField.CAS_CASE_OWNER);

    private final Drafts drafts;
    private final PlaceDrafts places;
    private final Map<EntityDraft<IncidentBuilder>, Shared> shared = new LinkedHashMap<>();

    IncidentTelling(Drafts drafts, PlaceDrafts places) {
        this.drafts = drafts;
        this.places = places;
    }

    static Ref<Incident> ref(EntityDraft<IncidentBuilder> incident) {
        return new Ref<>(incident.id);
    }

    /**
     * What the rows say of the incident as a whole.
     *
     * @param isWhole whether the rows of one person say all that the rows say together in a field; otherwise what has no typed form is
     *     kept with each of them
     */
    void tell(EntityDraft<IncidentBuilder> incident, Cells cells, Predicate<HtcdsField> isWhole) {
        platforms(incident, cells, HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS, ItemUseKind.RECRUITED_THROUGH);
        platforms(incident, cells, HtcdsField.VIC_EXPLOITATION_WEBSITES_AND_APPS, ItemUseKind.EXPLOITED_THROUGH);
        further(incident, cells);
        Drafts.typed(cells, HtcdsField.VIC_METHOD_OF_RECRUITMENT).forEach(code -> {
            drafts.origin(incident.next("recruitmentChannels"), HtcdsField.VIC_METHOD_OF_RECRUITMENT, code.cell());
            incident.builder.addRecruitmentChannel(
                    (RecruitmentChannel) PersonTelling.word(HtcdsField.VIC_METHOD_OF_RECRUITMENT, code));
        });
        Drafts.typed(cells, HtcdsField.VIC_FORCED_LABOUR_INDUSTRY).forEach(code -> {
            drafts.origin(incident.next("sectors"), HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, code.cell());
            incident.builder.addSector((Sector) PersonTelling.word(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, code));
        });
        status(incident, cells);
        cells.fields().stream()
                .filter(field -> SEVERAL.contains(field) && isWhole.test(field))
                .forEach(field -> drafts.take(incident, cells, field));
    }

    private void owner(EntityDraft<IncidentBuilder> incident, Cells cells) {
        HtcdsField field = HtcdsField.CAS_CASE_OWNER;
        for (Drafts.Typed name : news(incident, Drafts.typed(cells, field), field)) {
            Ref<Person> owner = drafts.staff(name, HtcdsField.CAS_CASE_OWNER);
            drafts.origin(incident.next("participants"), HtcdsField.CAS_CASE_OWNER, name.cell());
            incident.builder.addParticipant(Participant.builder()
                    .party(owner)
                    .role(ParticipantRole.CASE_WORKER)
                    .build());
        }
    }

    /** The values that the incident does not have yet. */
    private List<Drafts.Typed> news(
            EntityDraft<IncidentBuilder> incident, List<Drafts.Typed> values, HtcdsField field) {
        Set<String> known = shared.computeIfAbsent(incident, unseen -> new Shared()).named;
        return values.stream()
                .filter(value -> known.add(field + "\n" + value.text()))
                .toList();
    }

    private void platforms(EntityDraft<IncidentBuilder> incident, Cells cells, HtcdsField field, ItemUseKind use) {
        Drafts.typed(cells, field).forEach(code -> {
            drafts.origin(incident.next("items"), field, code.cell());
            incident.builder.addItem(ItemUse.builder()
                    .item(drafts.platform((ItemKind) PersonTelling.word(field, code), field, code.cell()))
                    .use(use)
                    .build());
        });
    }

    private void location(EntityDraft<IncidentBuilder> incident, Cells cells, HtcdsField field, PlaceRole role) {
        for (Drafts.Typed name : news(incident, Drafts.typed(cells, field), field)) {
            drafts.origin(incident.next("places"), field, name.cell());
            incident.builder.addPlace(IncidentPlace.builder()
                    .place(places.named(name, field))
                    .role(role)
                    .build());
        }
    }

    /** What rows say of an incident that can have several, though each row has one: places and case workers. */
    void further(EntityDraft<IncidentBuilder> incident, Cells own) {
        location(incident, own, HtcdsField.VIC_LOCATION_OF_RECRUITMENT, PlaceRole.OF_RECRUITMENT);
        location(incident, own, HtcdsField.VIC_LOCATION_OF_EXPLOITATION, PlaceRole.OF_EXPLOITATION);
        owner(incident, own);
    }

    private void status(EntityDraft<IncidentBuilder> incident, Cells cells) {
        HtcdsField reason = HtcdsField.CAS_REASON_FOR_CASE_CLOSURE;
        List<Drafts.Typed> status = drafts.take(incident, cells, HtcdsField.CAS_STATUS);
        if (status.isEmpty()) {
            drafts.keep(incident, cells, reason);
            return;
        }
        String pointer = incident.next("statuses");
        drafts.origin(pointer, HtcdsField.CAS_STATUS, status.get(0).cell());
        ReportedStatusBuilder reported = ReportedStatus.builder()
                .kind((ReportedStatusKind) PersonTelling.word(HtcdsField.CAS_STATUS, status.get(0)));
        drafts.take(incident, cells, reason, text -> {
            reported.detail(Drafts.text(text));
            drafts.origin(pointer + "/detail", reason, text.cell());
        });
        incident.builder.addStatus(reported.build());
    }

    /**
     * The victim's part: a possible victim, a victim, or somebody who was found not to be one. What has no typed form is kept with
     * the part, because a person can have another one in another incident; so is what only this person's rows say of the incident.
     */
    void victim(
            EntityDraft<IncidentBuilder> incident,
            PersonDraft person,
            Cells cells,
            Cells own,
            ParticipantRole role,
            PersonTelling persons) {
        EntityDraft<ParticipantBuilder> part = part(incident, person, role);
        own.fields().forEach(field -> drafts.keep(part, own, field));
        Shared of = shared.computeIfAbsent(incident, unseen -> new Shared());
        gather(of.means, part, person, cells, HtcdsField.VIC_METHODS_OF_CONTROL);
        gather(of.purposes, part, person, cells, HtcdsField.VIC_TYPE_OF_EXPLOITATION);
        gather(of.purposes, part, person, cells, HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION);
        List<Drafts.Typed> relations = drafts.take(part, cells, HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER);
        persons.age(part, person, cells, ref(incident));
        add(incident, part);
        relations.forEach(code -> relation(incident, person, code));
    }

    private static EntityDraft<ParticipantBuilder> part(
            EntityDraft<IncidentBuilder> incident, PersonDraft person, ParticipantRole role) {
        return new EntityDraft<>(
                "",
                incident.next("participants"),
                Participant.builder().party(ref(person)).role(role));
    }

    private static void add(EntityDraft<IncidentBuilder> incident, EntityDraft<ParticipantBuilder> part) {
        incident.builder.addParticipant(
                part.builder.extensions(part.extras.extensions()).build());
    }

    /**
     * What a person is to the incident by the trafficking status in a row. Who is in a table of cases without one may be a victim:
     * the row does not say more.
     */
    static ParticipantRole victimRole(Cells person) {
        List<Cells.Cell> status = person.get(HtcdsField.VIC_TRAFFICKING_STATUS);
        return switch (status.isEmpty() ? "" : status.get(0).value().text()) {
            case "ActualVictimOfTrafficking" -> ParticipantRole.VICTIM;
            case "NotAVictimOfTrafficking" -> ParticipantRole.IDENTIFIED_PERSON;
            default -> ParticipantRole.POSSIBLE_VICTIM;
        };
    }

    /** What a person is to the events of a row: what the person is to the incident. */
    static ParticipantRole role(Cells person, Cells perpetrator, boolean isVictim) {
        if (isVictim) {
            return victimRole(person);
        }
        HtcdsField field = HtcdsField.PER_ROLE_IN_PROCESS;
        List<String> texts =
                perpetrator.get(field).stream().map(cell -> cell.value().text()).toList();
        return Forms.typed(field, texts).stream()
                .findFirst()
                .flatMap(field::code)
                .map(code -> (ParticipantRole) code.word())
                .orElse(ParticipantRole.TRAFFICKER);
    }

    private static Ref<Person> ref(PersonDraft person) {
        return new Ref<>(person.id);
    }

    private void gather(
            Map<Word, Gathered> all,
            EntityDraft<ParticipantBuilder> part,
            PersonDraft person,
            Cells cells,
            HtcdsField field) {
        drafts.take(part, cells, field)
                .forEach(code -> all.computeIfAbsent(
                                PersonTelling.word(field, code),
                                unseen -> new Gathered(field, code.cell(), new ArrayList<>()))
                        .persons()
                        .add(ref(person)));
    }

    private void relation(EntityDraft<IncidentBuilder> incident, PersonDraft person, Drafts.Typed code) {
        HtcdsField field = HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER;
        PersonDraft trafficker = drafts.person();
        add(incident, part(incident, trafficker, ParticipantRole.TRAFFICKER));
        EntityDraft<RelationBuilder> relation = drafts.relation();
        relation.builder
                .kind((RelationKind) PersonTelling.word(field, code))
                .from(ref(trafficker))
                .to(ref(person));
        drafts.origin(relation.pointer, field, code.cell());
    }

    /** The alleged perpetrator's part: one participant for each role. */
    void perpetrator(EntityDraft<IncidentBuilder> incident, PersonDraft person, Cells cells, Cells own) {
        EntityDraft<ParticipantBuilder> first = part(incident, person, ParticipantRole.TRAFFICKER);
        own.fields().forEach(field -> drafts.keep(first, own, field));
        List<EntityDraft<ParticipantBuilder>> parts = new ArrayList<>(List.of(first));
        List<Drafts.Typed> roles = drafts.take(first, cells, HtcdsField.PER_ROLE_IN_PROCESS);
        for (int i = 0; i < roles.size(); i++) {
            ParticipantRole role = (ParticipantRole) PersonTelling.word(HtcdsField.PER_ROLE_IN_PROCESS, roles.get(i));
            if (i > 0) {
                parts.add(part(incident, person, role));
            }
            parts.get(i).builder.role(role);
            drafts.origin(
                    parts.get(i).pointer,
                    HtcdsField.PER_ROLE_IN_PROCESS,
                    roles.get(i).cell());
        }
        drafts.take(first, cells, HtcdsField.PER_ROLE_DETAILS, text -> {
            first.builder.detail(Drafts.text(text));
            drafts.origin(first.at("detail"), HtcdsField.PER_ROLE_DETAILS, text.cell());
        });
        parts.forEach(part -> add(incident, part));
    }

    /** The organization that an alleged perpetrator belongs to. */
    void organization(PersonDraft person, Cells cells) {
        drafts.take(person, cells, HtcdsField.PER_ORGANISATION, name -> {
            EntityDraft<RelationBuilder> relation = drafts.relation();
            relation.builder
                    .kind(RelationKind.AFFILIATED_WITH)
                    .from(ref(person))
                    .to(drafts.organization(name, HtcdsField.PER_ORGANISATION));
            drafts.origin(relation.pointer, HtcdsField.PER_ORGANISATION, name.cell());
        });
    }

    /** Adds the means and purposes to their incidents, after all rows have told theirs. */
    void finish() {
        shared.forEach((incident, of) -> {
            of.means.forEach((kind, told) -> {
                drafts.origin(incident.next("means"), told.field(), told.cell());
                incident.builder.addMeans(Means.builder()
                        .kind((MeansKind) kind)
                        .to(told.persons())
                        .build());
            });
            of.purposes.forEach((kind, told) -> {
                drafts.origin(incident.next("purposes"), told.field(), told.cell());
                incident.builder.addPurpose(Purpose.builder()
                        .kind((PurposeKind) kind)
                        .of(told.persons())
                        .build());
            });
        });
    }

    /** The part of the organization that keeps the row. */
    void keeper(EntityDraft<IncidentBuilder> incident, EntityDraft<OrganizationBuilder> keeper) {
        incident.next("participants");
        incident.builder.addParticipant(Participant.builder()
                .party(new Ref<io.github.manumit.party.Organization>(keeper.id))
                .role(ParticipantRole.ASSISTING_ORGANIZATION)
                .build());
    }
}
