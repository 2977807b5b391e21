package io.github.manumit.ctdc;

import io.github.manumit.casefile.Candidate;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.casefile.Parties;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.IncidentPlace;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.incident.Realisation;
import io.github.manumit.incident.ReportedStatus;
import io.github.manumit.incident.ReportedStatusKind;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.place.Place;
import io.github.manumit.place.PlaceRole;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes rows of the victims of one case file. */
final class VictimRows {

    private static final Set<Standing> UNSURE = Set.of(
            Standing.DENIED,
            Standing.REFUTED,
            Standing.DISMISSED,
            Standing.NOT_PROVEN,
            Standing.CORRECTED,
            Standing.WITHDRAWN,
            Standing.DISPUTED,
            Standing.RUMOURED,
            Standing.ASSUMED,
            Standing.POSSIBLE_READING);
    private static final Set<Realisation> UNREAL = Set.of(Realisation.DISPROVED, Realisation.SIMULATED);

    private static final Set<EventKind> KINDS =
            Set.of(EventKind.CASE_REGISTRATION, EventKind.REFERRAL, EventKind.EXPLOITATION);

    /** The properties in which cells of HTCDS about consent are kept. */
    private static final List<String> CONSENTS =
            List.of("htcds:con_Consent", "htcds:vic_AgreementToManagePersonalData");

    private final CaseFile file;
    private final CaseIndex index;
    private final CtdcWriteOptions options;
    private final LossLedger ledger;
    private final CtdcWords words = CtdcWords.of(CtdcEdition.SYNTHETIC_2026);
    private final VictimTraits traits;
    private final List<CtdcRow> rows = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> positions = new IdentityHashMap<>();
    private final Map<String, List<Incident>> incidentsByVictim = new HashMap<>();
    private final VictimTargets<String> events = new VictimTargets<>();
    private final VictimTargets<String> relations = new VictimTargets<>();
    private final IdentityHashMap<Incident, VictimTargets<Integer>> means = new IdentityHashMap<>();
    private final IdentityHashMap<Incident, VictimTargets<Integer>> purposes = new IdentityHashMap<>();
    private final IdentityHashMap<Event, List<Ref<? extends Party>>> victimsOf = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Parties> parties = new IdentityHashMap<>();
    private final Set<String> done = new HashSet<>();
    private long refused;

    VictimRows(CaseFile file, CtdcWriteOptions options, LossLedger ledger) {
        this.file = file;
        this.index = CaseIndex.of(file);
        this.options = options;
        this.ledger = ledger;
        this.traits = new VictimTraits(words, ledger);
        prepare();
        for (Candidate<Party> candidate : index.victims()) {
            if (candidate.value() instanceof Person person) {
                if (!candidate.isSure()) {
                    none(pointer("persons", person));
                } else if (done.add(index.sameId(person.id()))) {
                    add(person);
                }
            } else if (candidate.value() instanceof PersonGroup group) {
                none(pointer("groups", group));
            }
        }
        participants();
    }

    private void prepare() {
        place(file.persons());
        place(file.groups());
        place(file.incidents());
        for (Incident incident : file.incidents()) {
            for (Candidate<Party> victim : index.victimsOf(incident)) {
                String id = victim.value().id();
                if (victim.isSure() && id != null) {
                    incidentsByVictim
                            .computeIfAbsent(index.sameId(id), key -> new ArrayList<>())
                            .add(incident);
                }
            }
        }
        for (int i = 0; i < file.events().size(); i++) {
            Event event = file.events().get(i);
            if (event.kind() != null && KINDS.contains(event.kind())) {
                if (!persons(victims(event), events, i)) {
                    for (Incident incident : index.incidentsOf(event)) {
                        events.other(incident.id(), i);
                    }
                }
            }
        }
        for (int i = 0; i < file.relations().size(); i++) {
            Ref<? extends Party> to = file.relations().get(i).to();
            if (to != null && !persons(List.of(to), relations, i)) {
                relations.other("", i);
            }
        }
    }

    private void place(List<?> entities) {
        for (int i = 0; i < entities.size(); i++) {
            positions.put(entities.get(i), i);
        }
    }

    /** Keeps a position for each of the named, if all of them are persons. */
    private boolean persons(List<Ref<? extends Party>> named, VictimTargets<?> targets, int position) {
        List<String> ids = new ArrayList<>();
        for (Ref<? extends Party> ref : named) {
            Person person = index.find(ref, Person.class).orElse(null);
            if (person == null) {
                return false;
            }
            ids.add(index.sameId(person.id()));
        }
        ids.forEach(id -> targets.person(id, position));
        return !ids.isEmpty();
    }

    /** That a victim took part is in the row: there is one. */
    private void participants() {
        for (int i = 0; i < file.incidents().size(); i++) {
            List<Participant> participants = file.incidents().get(i).participants();
            for (int j = 0; j < participants.size(); j++) {
                Person person =
                        index.find(participants.get(j).party(), Person.class).orElse(null);
                if (person != null && done.contains(index.sameId(person.id()))) {
                    String pointer = "/incidents/" + i + "/participants/" + j;
                    ledger.used(pointer + "/party");
                    ledger.used(pointer + "/role");
                }
            }
        }
    }

    List<CtdcRow> rows() {
        return rows;
    }

    long refused() {
        return refused;
    }

    private void add(Person person) {
        boolean restricted = person.meta().restriction() != null
                || person.consents().stream().anyMatch(consent -> Boolean.FALSE.equals(consent.given()))
                || hasUnreadConsent(person)
                || file.header().handling() != null
                        && Boolean.FALSE.equals(file.header().handling().consent());
        String pointer = pointer("persons", person);
        if (restricted && !options.despiteRestrictions()) {
            refused++;
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.RESTRICTED, null);
            return;
        }
        if (restricted) {
            ledger.note(pointer, CtdcLossReason.OVERRIDDEN);
        }
        CtdcRow row = new CtdcRow();
        List<Incident> incidents = incidents(person);
        PartialDate registered = registered(person, incidents, row);
        traits.write(person, registered, row, pointer);
        for (Incident incident : incidents) {
            incident(incident, person, row, pointer("incidents", incident));
        }
        exploitation(person, incidents, row);
        relations(person, row);
        rows.add(row);
    }

    /** Whether a consent of a table was kept in words that could not be read, which may be a refusal. */
    private static boolean hasUnreadConsent(Person person) {
        return CONSENTS.stream()
                .anyMatch(name -> person.meta().extensions().get(name).orElse(null) instanceof JsonValue.JsonArray array
                        && array.elements().stream().anyMatch(each -> !each.equals(new JsonValue.JsonString("TRUE"))));
    }

    private void none(String pointer) {
        ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.NO_ROW, null);
    }

    private String pointer(String list, Object entity) {
        return "/" + list + "/" + positions.getOrDefault(entity, 0);
    }

    /** The incidents of which the person is surely a victim; the only one, if none says so. */
    private List<Incident> incidents(Person person) {
        List<Incident> found = incidentsByVictim.getOrDefault(index.sameId(person.id()), List.of());
        return found.isEmpty() && file.incidents().size() == 1 ? file.incidents() : found;
    }

    /** The events of a kind that concern the person: those that name the person as their victim, else those of the incidents. */
    private List<Integer> events(EventKind kind, Person person, List<Incident> incidents) {
        List<Integer> found = new ArrayList<>();
        List<String> ids = incidents.stream().map(Incident::id).toList();
        for (int position : events.of(index.sameId(person.id()), ids)) {
            Event event = file.events().get(position);
            if (kind.equals(event.kind()) && concerns(victims(event), person)) {
                found.add(position);
            }
        }
        return found;
    }

    private List<Ref<? extends Party>> victims(Event event) {
        return victimsOf.computeIfAbsent(event, VictimRows::named);
    }

    private static List<Ref<? extends Party>> named(Event event) {
        List<Ref<? extends Party>> named = new ArrayList<>();
        for (Participant participant : event.participants()) {
            if (ParticipantRole.VICTIM.equals(participant.role()) && participant.party() != null) {
                named.add(participant.party());
            }
        }
        return named;
    }

    /** When the case was registered. Only its year is written. */
    private @Nullable PartialDate registered(Person person, List<Incident> incidents, CtdcRow row) {
        PartialDate found = null;
        for (int i : events(EventKind.CASE_REGISTRATION, person, incidents)) {
            PartialDate date = date(file.events().get(i).time());
            if (found == null && date != null) {
                found = year(date, "/events/" + i + "/time/date", row);
                ledger.used("/events/" + i + "/kind");
            }
        }
        for (int i = 0; found == null && i < incidents.size(); i++) {
            List<ReportedStatus> statuses = incidents.get(i).statuses();
            for (int j = 0; found == null && j < statuses.size(); j++) {
                PartialDate date =
                        ReportedStatusKind.CASE_OPEN.equals(statuses.get(j).kind())
                                ? date(statuses.get(j).time())
                                : null;
                if (date != null) {
                    String status = pointer("incidents", incidents.get(i)) + "/statuses/" + j;
                    found = year(date, status + "/time/date", row);
                    ledger.used(status + "/kind");
                }
            }
        }
        for (int i : events(EventKind.REFERRAL, person, incidents)) {
            Event event = file.events().get(i);
            PartialDate date = isReferralToKeeper(event) ? date(event.time()) : null;
            if (found == null && date != null) {
                found = year(date, "/events/" + i + "/time/date", row);
            }
        }
        if (found == null && options.registered() != null) {
            found = options.registered();
            found.year().ifPresent(year -> row.set("yearOfRegistration", Integer.toString(year)));
        }
        return found;
    }

    /** Whether somebody referred the case to the organization that keeps the file, which registers it then. */
    private boolean isReferralToKeeper(Event event) {
        Ref<Organization> keeper = file.header().producer() == null
                ? null
                : file.header().producer().organization();
        return keeper != null
                && EventKind.REFERRAL.equals(event.kind())
                && event.participants().stream()
                        .anyMatch(participant -> ParticipantRole.ADDRESSEE.equals(participant.role())
                                && keeper.equals(participant.party()));
    }

    private PartialDate year(PartialDate date, String pointer, CtdcRow row) {
        if (date.year().isPresent()) {
            String year = Integer.toString(date.year().getAsInt());
            row.set("yearOfRegistration", year);
            if (date.text().equals(year)) {
                ledger.used(pointer);
            } else {
                ledger.loss(pointer, CtdcLossKind.COARSENED, CtdcLossReason.YEAR, "yearOfRegistration");
            }
        } else {
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.OPEN, "yearOfRegistration");
        }
        return date;
    }

    static @Nullable PartialDate date(@Nullable When when) {
        return when == null ? null : when.date();
    }

    private void incident(Incident incident, Person person, CtdcRow row, String pointer) {
        months(incident, row, pointer);
        for (int i = 0; i < incident.places().size(); i++) {
            country(incident.places().get(i), row, pointer + "/places/" + i);
        }
        String id = index.sameId(person.id());
        for (int i : means.computeIfAbsent(incident, this::means).of(id, Set.of(0))) {
            Means used = incident.means().get(i);
            boolean hers = concerns(used.to(), person);
            word(MeansKind.class, used.kind(), hers, isUnsure(used.meta().standing()), row, pointer + "/means/" + i);
        }
        for (int i : purposes.computeIfAbsent(incident, this::purposes).of(id, Set.of(0))) {
            Purpose purpose = incident.purposes().get(i);
            boolean unsure = isUnsure(purpose.meta().standing())
                    || purpose.realisation() != null && UNREAL.contains(purpose.realisation());
            word(
                    PurposeKind.class,
                    purpose.kind(),
                    concerns(purpose.of(), person),
                    unsure,
                    row,
                    pointer + "/purposes/" + i);
        }
        for (int i = 0; i < incident.sectors().size(); i++) {
            ObservationRows.flag(
                    words, ledger, row, Sector.class, incident.sectors().get(i), pointer + "/sectors/" + i);
        }
    }

    private VictimTargets<Integer> means(Incident incident) {
        VictimTargets<Integer> targets = new VictimTargets<>();
        for (int i = 0; i < incident.means().size(); i++) {
            if (!persons(incident.means().get(i).to(), targets, i)) {
                targets.other(0, i);
            }
        }
        return targets;
    }

    private VictimTargets<Integer> purposes(Incident incident) {
        VictimTargets<Integer> targets = new VictimTargets<>();
        for (int i = 0; i < incident.purposes().size(); i++) {
            if (!persons(incident.purposes().get(i).of(), targets, i)) {
                targets.other(0, i);
            }
        }
        return targets;
    }

    static boolean isUnsure(@Nullable Standing standing) {
        return standing != null && UNSURE.contains(standing);
    }

    /** Whether something concerns a person: it names nobody, or the person or a group that the person is surely in. */
    private boolean concerns(List<Ref<? extends Party>> named, Person person) {
        if (named.isEmpty()) {
            return true;
        }
        if (named.size() == 1) {
            return index.among(named).has(Ref.<Party>to(person.id())) == Answer.YES;
        }
        return parties.computeIfAbsent(named, list -> index.among(named)).has(Ref.<Party>to(person.id())) == Answer.YES;
    }

    private void word(
            Class<? extends Word> type,
            @Nullable Word word,
            boolean hers,
            boolean unsure,
            CtdcRow row,
            String pointer) {
        if (word == null || !hers) {
            return;
        }
        if (unsure) {
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.NOT_SURE, null);
        } else {
            ObservationRows.flag(words, ledger, row, type, word, pointer + "/kind");
        }
    }

    private void months(Incident incident, CtdcRow row, String pointer) {
        String place;
        String band;
        PartialDate time = date(incident.time());
        if (incident.duration() != null) {
            place = pointer + "/duration";
            band = CtdcBands.ofMonths(incident.duration());
        } else if (time != null && time.start().isPresent() && time.end().isPresent()) {
            place = pointer + "/time/date";
            band = CtdcBands.ofMonths(time.start().get(), time.end().get());
        } else {
            return;
        }
        if (band == null) {
            ledger.loss(place, CtdcLossKind.DROPPED, CtdcLossReason.OPEN, "traffickMonths");
        } else if (!row.get("traffickMonths").isEmpty()) {
            ledger.loss(place, CtdcLossKind.DROPPED, CtdcLossReason.FURTHER_VALUE, "traffickMonths");
        } else {
            row.set("traffickMonths", band);
            ledger.loss(place, CtdcLossKind.COARSENED, CtdcLossReason.BAND, "traffickMonths");
        }
    }

    private void country(IncidentPlace used, CtdcRow row, String pointer) {
        if (PlaceRole.OF_EXPLOITATION.equals(used.role())) {
            country(used.place(), row, pointer);
        }
    }

    private void country(@Nullable Ref<Place> ref, CtdcRow row, String pointer) {
        Place place = index.find(ref, Place.class).orElse(null);
        if (place == null) {
            return;
        }
        String code = index.jurisdictionOf(place).map(CtdcCountries::write).orElse(null);
        if (code == null) {
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.NO_CODE, "CountryOfExploitation");
        } else if (row.get("CountryOfExploitation").isEmpty()
                || row.get("CountryOfExploitation").equals(code)) {
            row.set("CountryOfExploitation", code);
            ledger.loss(pointer, CtdcLossKind.COARSENED, CtdcLossReason.COUNTRY, "CountryOfExploitation");
        } else {
            ledger.loss(pointer, CtdcLossKind.DROPPED, CtdcLossReason.FURTHER_VALUE, "CountryOfExploitation");
        }
    }

    /** Where the person was exploited, as events say. */
    private void exploitation(Person person, List<Incident> incidents, CtdcRow row) {
        for (int i : events(EventKind.EXPLOITATION, person, incidents)) {
            Event event = file.events().get(i);
            if (event.place() != null && !isUnsure(event.meta().standing())) {
                ledger.used("/events/" + i + "/kind");
                country(event.place(), row, "/events/" + i + "/place");
            }
        }
    }

    /** The relations in which recruiters stand to the person. */
    private void relations(Person person, CtdcRow row) {
        for (int i : relations.of(index.sameId(person.id()), Set.of(""))) {
            Relation relation = file.relations().get(i);
            Party from = index.find(relation.from(), Party.class).orElse(null);
            if (relation.kind() != null
                    && from != null
                    && relation.to() != null
                    && concerns(List.of(relation.to()), person)
                    && isRecruiter(from)) {
                if (isUnsure(relation.meta().standing())) {
                    ledger.loss("/relations/" + i, CtdcLossKind.DROPPED, CtdcLossReason.NOT_SURE, null);
                } else {
                    ObservationRows.flag(
                            words, ledger, row, RelationKind.class, relation.kind(), "/relations/" + i + "/kind");
                }
            }
        }
    }

    private boolean isRecruiter(Party party) {
        for (Involvement involvement : index.involvementsOf(party)) {
            if (involvement.answer() == Answer.YES
                    && (ParticipantRole.RECRUITER.equals(involvement.role())
                            || ParticipantRole.RECRUITER_OR_INTERMEDIARY.equals(involvement.role()))) {
                return true;
            }
        }
        return false;
    }
}
