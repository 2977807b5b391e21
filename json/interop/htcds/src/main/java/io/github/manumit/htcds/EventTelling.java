package io.github.manumit.htcds;

import io.github.manumit.entity.Party;
import io.github.manumit.entity.Reason;
import io.github.manumit.entity.ReasonKind;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.EventBuilder;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.IncidentBuilder;
import io.github.manumit.incident.MeasureKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantBuilder;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.party.Organization;
import io.github.manumit.source.SourceBuilder;
import io.github.manumit.source.SourceKind;
import io.github.manumit.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of a row say that can be said several times: events, referrals, plans and notes. */
final class EventTelling {

    /** The kind of a historic trafficking event whose row does not say its type. */
    static final EventKind UNTYPED = EventKind.of("manumit-htcds:untyped-event");

    /** The fields of a referral, by what the other side is to it. */
    record Referral(
            HtcdsField organization,
            HtcdsField worker,
            HtcdsField day,
            HtcdsField reason,
            HtcdsField details,
            ParticipantRole other,
            ParticipantRole keeper) {}

    static final Referral IN = new Referral(
            HtcdsField.CAS_REFERRING_ORGANISATION,
            HtcdsField.CAS_REFERRING_PRIMARY_CASE_WORKER,
            HtcdsField.CAS_INCOMING_REFERRAL_DATE,
            HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL,
            HtcdsField.CAS_INCOMING_REFERRAL_DETAILS,
            ParticipantRole.REFERRING_PARTY,
            ParticipantRole.ADDRESSEE);

    static final Referral OUT = new Referral(
            HtcdsField.CAS_REFERRED_ORGANISATION,
            HtcdsField.CAS_REFERRED_PRIMARY_CASE_WORKER,
            HtcdsField.CAS_OUTGOING_REFERRAL_DATE,
            HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL,
            HtcdsField.CAS_OUTGOING_REFERRAL_DETAILS,
            ParticipantRole.ADDRESSEE,
            ParticipantRole.REFERRING_PARTY);

    /** An event that several rows of an incident may tell alike, and who takes part in it. */
    private record Told(EntityDraft<EventBuilder> event, List<Concerned> persons) {}

    /** A person whom an event concerns. */
    private record Concerned(PersonDraft person, ParticipantRole role) {}

    private final Drafts drafts;
    private final PlaceDrafts places;
    private final Map<String, Told> events = new LinkedHashMap<>();
    private final boolean hasSeveral;

    EventTelling(Drafts drafts, PlaceDrafts places) {
        this.drafts = drafts;
        this.places = places;
        this.hasSeveral = drafts.incidents().size() > 1;
    }

    private EntityDraft<EventBuilder> event(EntityDraft<IncidentBuilder> incident) {
        EntityDraft<EventBuilder> event = drafts.event();
        if (hasSeveral) {
            event.next("incidents");
            event.builder.addIncident(IncidentTelling.ref(incident));
        }
        return event;
    }

    /** A historic trafficking event. Rows of one incident that say the same of it tell of one event. */
    void event(EntityDraft<IncidentBuilder> incident, PersonDraft person, ParticipantRole role, Cells cells) {
        Told told =
                events.computeIfAbsent(incident.id + '\n' + cells.content(), unseen -> told(event(incident), cells));
        told.persons().add(new Concerned(person, role));
    }

    private Told told(EntityDraft<EventBuilder> event, Cells cells) {
        fill(event, cells);
        return new Told(event, new ArrayList<>());
    }

    /** An event of which no person is known. With it stays what only its row says of the incident. */
    void alone(EntityDraft<IncidentBuilder> incident, Cells cells, Cells own) {
        EntityDraft<EventBuilder> event = event(incident);
        fill(event, cells);
        own.fields().forEach(field -> drafts.keep(event, own, field));
    }

    private void fill(EntityDraft<EventBuilder> event, Cells cells) {
        List<Drafts.Typed> type = drafts.take(event, cells, HtcdsField.HTE_TYPE);
        event.builder.kind(type.isEmpty() ? UNTYPED : (EventKind) PersonTelling.word(HtcdsField.HTE_TYPE, type.get(0)));
        type.forEach(code -> drafts.origin(event.at("kind"), HtcdsField.HTE_TYPE, code.cell()));
        day(event, cells, HtcdsField.HTE_DATE);
        details(event, cells, HtcdsField.HTE_DESCRIPTION);
        places.place(event, cells, AddressFields.OF_EVENT).ifPresent(event.builder::place);
        HtcdsField any = cells.fields().iterator().next();
        drafts.origin(event.pointer, any, cells.get(any).get(0));
    }

    private void day(EntityDraft<EventBuilder> event, Cells cells, HtcdsField field) {
        drafts.take(event, cells, field, date -> {
            event.builder.time(When.of(PartialDate.parse(date.text())));
            drafts.origin(event.at("time"), field, date.cell());
        });
    }

    private void details(EntityDraft<EventBuilder> event, Cells cells, HtcdsField field) {
        drafts.take(event, cells, field, text -> {
            event.builder.summary(Drafts.text(text));
            drafts.origin(event.at("summary"), field, text.cell());
        });
    }

    void referral(
            EntityDraft<IncidentBuilder> incident,
            PersonDraft person,
            ParticipantRole role,
            Ref<Organization> keeper,
            Cells cells,
            boolean isIn) {
        Referral fields = isIn ? IN : OUT;
        EntityDraft<EventBuilder> event = event(incident);
        event.builder.kind(EventKind.REFERRAL);
        concerned(event, person, role);
        part(event, keeper, fields.keeper(), null);
        @Nullable Ref<Organization> other = null;
        for (Drafts.Typed name : drafts.take(event, cells, fields.organization())) {
            other = drafts.organization(name, fields.organization());
            drafts.origin(part(event, other, fields.other(), null), fields.organization(), name.cell());
        }
        for (Drafts.Typed name : drafts.take(event, cells, fields.worker())) {
            String pointer = part(event, drafts.staff(name, fields.worker()), fields.other(), other);
            drafts.origin(pointer, fields.worker(), name.cell());
        }
        day(event, cells, fields.day());
        drafts.take(event, cells, fields.reason(), code -> {
            drafts.origin(event.next("reasons"), fields.reason(), code.cell());
            event.builder.addReason(Reason.builder()
                    .kind((ReasonKind) PersonTelling.word(fields.reason(), code))
                    .build());
        });
        details(event, cells, fields.details());
        HtcdsField any = cells.fields().iterator().next();
        drafts.origin(event.pointer, any, cells.get(any).get(0));
    }

    private static void concerned(EntityDraft<EventBuilder> event, PersonDraft person, ParticipantRole role) {
        part(event, new Ref<io.github.manumit.party.Person>(person.id), role, null);
    }

    private static String part(
            EntityDraft<EventBuilder> event,
            Ref<? extends Party> party,
            ParticipantRole role,
            @Nullable Ref<Organization> onBehalfOf) {
        ParticipantBuilder part = Participant.builder().party(party).role(role).onBehalfOf(onBehalfOf);
        event.builder.addParticipant(part.build());
        return event.next("participants");
    }

    void plan(EntityDraft<IncidentBuilder> incident, PersonDraft person, ParticipantRole role, Cells cells) {
        EntityDraft<EventBuilder> plan = event(incident);
        plan.builder.kind(EventKind.SUPPORT_PLAN);
        concerned(plan, person, role);
        drafts.take(plan, cells, HtcdsField.SPL_OBJECTIVES, text -> {
            plan.builder.objectives(Drafts.text(text));
            drafts.origin(plan.at("objectives"), HtcdsField.SPL_OBJECTIVES, text.cell());
        });
        details(plan, cells, HtcdsField.SPL_ACTION_PLAN);
        drafts.take(plan, cells, HtcdsField.SPL_PLANNED_END_DATE, date -> {
            plan.builder.planned(When.of(Forms.until(date.text()).orElseThrow()));
            drafts.origin(plan.at("planned"), HtcdsField.SPL_PLANNED_END_DATE, date.cell());
        });
        drafts.take(plan, cells, HtcdsField.SPL_ACTUAL_END_DATE, date -> {
            plan.builder.time(When.of(Forms.until(date.text()).orElseThrow()));
            drafts.origin(plan.at("time"), HtcdsField.SPL_ACTUAL_END_DATE, date.cell());
        });
        drafts.take(plan, cells, HtcdsField.SPL_TYPE, code -> {
            drafts.origin(plan.next("measures"), HtcdsField.SPL_TYPE, code.cell());
            plan.builder.addMeasure((MeasureKind) PersonTelling.word(HtcdsField.SPL_TYPE, code));
        });
        HtcdsField any = cells.fields().iterator().next();
        drafts.origin(plan.pointer, any, cells.get(any).get(0));
    }

    void comment(EntityDraft<IncidentBuilder> incident, PersonDraft person, Cells cells) {
        EntityDraft<SourceBuilder> note = drafts.source();
        note.builder.kind(SourceKind.CASE_NOTE).addAbout(new Ref<io.github.manumit.party.Person>(person.id));
        if (hasSeveral) {
            note.builder.addAbout(IncidentTelling.ref(incident));
        }
        drafts.take(note, cells, HtcdsField.CCO_CASE_COMMENT, text -> {
            note.builder.text(Drafts.text(text));
            drafts.origin(note.at("text"), HtcdsField.CCO_CASE_COMMENT, text.cell());
        });
    }

    /** Adds those who take part in the events, after all rows have told theirs. */
    void finish() {
        for (Told told : events.values()) {
            told.persons().forEach(each -> concerned(told.event(), each.person(), each.role()));
        }
    }
}
