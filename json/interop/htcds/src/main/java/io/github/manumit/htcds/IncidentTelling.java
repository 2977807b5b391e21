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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of a row say of the incident, and of the person's part in it. */
final class IncidentTelling {

    /** The means and purposes of one incident, each with the persons concerned. */
    private static final class Shared {
        final Map<Word, Gathered> means = new LinkedHashMap<>();
        final Map<Word, Gathered> purposes = new LinkedHashMap<>();
    }

    /** The persons whom a means or purpose concerns, and the cell that says so first. */
    private record Gathered(HtcdsField field, Cells.Cell cell, List<Ref<? extends Party>> persons) {}

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

    /** What the row says of the incident as a whole. */
    void tell(EntityDraft<IncidentBuilder> incident, Cells cells) {
        platforms(incident, cells, HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS, ItemUseKind.RECRUITED_THROUGH);
        platforms(incident, cells, HtcdsField.VIC_EXPLOITATION_WEBSITES_AND_APPS, ItemUseKind.EXPLOITED_THROUGH);
        location(incident, cells, HtcdsField.VIC_LOCATION_OF_RECRUITMENT, PlaceRole.OF_RECRUITMENT);
        location(incident, cells, HtcdsField.VIC_LOCATION_OF_EXPLOITATION, PlaceRole.OF_EXPLOITATION);
        drafts.take(incident, cells, HtcdsField.VIC_METHOD_OF_RECRUITMENT).forEach(code -> {
            drafts.origin(incident.next("recruitmentChannels"), HtcdsField.VIC_METHOD_OF_RECRUITMENT, code.cell());
            incident.builder.addRecruitmentChannel(
                    (RecruitmentChannel) PersonTelling.word(HtcdsField.VIC_METHOD_OF_RECRUITMENT, code));
        });
        drafts.take(incident, cells, HtcdsField.VIC_FORCED_LABOUR_INDUSTRY).forEach(code -> {
            drafts.origin(incident.next("sectors"), HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, code.cell());
            incident.builder.addSector((Sector) PersonTelling.word(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, code));
        });
        status(incident, cells);
        drafts.take(incident, cells, HtcdsField.CAS_CASE_OWNER, name -> {
            Ref<Person> owner = drafts.staff(name, HtcdsField.CAS_CASE_OWNER);
            drafts.origin(incident.next("participants"), HtcdsField.CAS_CASE_OWNER, name.cell());
            incident.builder.addParticipant(Participant.builder()
                    .party(owner)
                    .role(ParticipantRole.CASE_WORKER)
                    .build());
        });
    }

    private void platforms(EntityDraft<IncidentBuilder> incident, Cells cells, HtcdsField field, ItemUseKind use) {
        drafts.take(incident, cells, field).forEach(code -> {
            drafts.origin(incident.next("items"), field, code.cell());
            incident.builder.addItem(ItemUse.builder()
                    .item(drafts.platform((ItemKind) PersonTelling.word(field, code), field, code.cell()))
                    .use(use)
                    .build());
        });
    }

    private void location(EntityDraft<IncidentBuilder> incident, Cells cells, HtcdsField field, PlaceRole role) {
        drafts.take(incident, cells, field, name -> {
            drafts.origin(incident.next("places"), field, name.cell());
            incident.builder.addPlace(IncidentPlace.builder()
                    .place(places.named(name, field))
                    .role(role)
                    .build());
        });
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

    /** The victim's part: a possible victim, a victim, or somebody who was found not to be one. */
    void victim(EntityDraft<IncidentBuilder> incident, PersonDraft person, Cells cells, ParticipantRole role) {
        incident.next("participants");
        incident.builder.addParticipant(
                Participant.builder().party(ref(person)).role(role).build());
        Shared of = shared.computeIfAbsent(incident, unseen -> new Shared());
        gather(of.means, person, cells, HtcdsField.VIC_METHODS_OF_CONTROL);
        gather(of.purposes, person, cells, HtcdsField.VIC_TYPE_OF_EXPLOITATION);
        gather(of.purposes, person, cells, HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION);
        relation(incident, person, cells);
    }

    /** What a person is to the incident by the trafficking status in a row. */
    static ParticipantRole victimRole(Cells person) {
        List<Cells.Cell> status = person.get(HtcdsField.VIC_TRAFFICKING_STATUS);
        return switch (status.isEmpty() ? "" : status.get(0).value().text()) {
            case "PossibleVictimOfTrafficking" -> ParticipantRole.POSSIBLE_VICTIM;
            case "NotAVictimOfTrafficking" -> ParticipantRole.IDENTIFIED_PERSON;
            default -> ParticipantRole.VICTIM;
        };
    }

    private static Ref<Person> ref(PersonDraft person) {
        return new Ref<>(person.id);
    }

    private void gather(Map<Word, Gathered> all, PersonDraft person, Cells cells, HtcdsField field) {
        drafts.take(person, cells, field)
                .forEach(code -> all.computeIfAbsent(
                                PersonTelling.word(field, code),
                                unseen -> new Gathered(field, code.cell(), new ArrayList<>()))
                        .persons()
                        .add(ref(person)));
    }

    private void relation(EntityDraft<IncidentBuilder> incident, PersonDraft person, Cells cells) {
        HtcdsField field = HtcdsField.VIC_RELATIONSHIP_TO_TRAFFICKER;
        drafts.take(person, cells, field, code -> {
            PersonDraft trafficker = drafts.person();
            incident.next("participants");
            incident.builder.addParticipant(Participant.builder()
                    .party(ref(trafficker))
                    .role(ParticipantRole.TRAFFICKER)
                    .build());
            EntityDraft<RelationBuilder> relation = drafts.relation();
            relation.builder
                    .kind((RelationKind) PersonTelling.word(field, code))
                    .from(ref(trafficker))
                    .to(ref(person));
            drafts.origin(relation.pointer, field, code.cell());
        });
    }

    /** The alleged perpetrator's part: one participant for each role. */
    void perpetrator(EntityDraft<IncidentBuilder> incident, PersonDraft person, Cells cells) {
        List<Drafts.Typed> roles = drafts.take(person, cells, HtcdsField.PER_ROLE_IN_PROCESS);
        List<ParticipantBuilder> parts = new ArrayList<>();
        String first = incident.next("participants");
        if (roles.isEmpty()) {
            parts.add(Participant.builder().role(ParticipantRole.TRAFFICKER));
        }
        for (Drafts.Typed role : roles) {
            String pointer = parts.isEmpty() ? first : incident.next("participants");
            drafts.origin(pointer, HtcdsField.PER_ROLE_IN_PROCESS, role.cell());
            parts.add(Participant.builder()
                    .role((ParticipantRole) PersonTelling.word(HtcdsField.PER_ROLE_IN_PROCESS, role)));
        }
        drafts.take(person, cells, HtcdsField.PER_ROLE_DETAILS, text -> {
            parts.get(0).detail(Drafts.text(text));
            drafts.origin(first + "/detail", HtcdsField.PER_ROLE_DETAILS, text.cell());
        });
        parts.forEach(
                part -> incident.builder.addParticipant(part.party(ref(person)).build()));
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
