package io.github.manumit.casefile;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipationMode;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Outcome;
import io.github.manumit.party.Person;
import io.github.manumit.party.Residence;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Custody;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Finality;
import io.github.manumit.proceeding.FinalityAt;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.proceeding.Result;
import io.github.manumit.proceeding.ReviewOutcome;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.statute.PathStep;
import io.github.manumit.statute.Provision;
import io.github.manumit.statute.Statute;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers who took part, who was where, and what the outcome of a charge is. */
final class Questions {

    /** Modes of participation that did not happen, or not with certainty. */
    private static final Set<ParticipationMode> OPEN_MODES = Set.of(
            ParticipationMode.ATTEMPTED,
            ParticipationMode.INTENDED,
            ParticipationMode.PREVENTED,
            ParticipationMode.SIMULATED);

    static final Set<Standing> OPEN_STANDINGS = Set.of(
            Standing.ALLEGED,
            Standing.RUMOURED,
            Standing.SUSPECTED,
            Standing.ASSUMED,
            Standing.POSSIBLE_READING,
            Standing.UNDER_VERIFICATION,
            Standing.DISPUTED,
            Standing.DENIED,
            Standing.NOT_PROVEN);

    private static final Set<Finality> FINAL = Set.of(Finality.FINAL, Finality.ENFORCEABLE, Finality.EXECUTED);
    private static final Set<Finality> NOT_FINAL =
            Set.of(Finality.OPEN_TO_APPEAL, Finality.APPEALED, Finality.REFERRED_TO_GRAND_CHAMBER);
    private static final Set<Finality> GONE = Set.of(Finality.QUASHED, Finality.ANNULLED, Finality.SUPERSEDED);

    private static final Set<ReviewOutcome> KEEPS = Set.of(
            ReviewOutcome.UPHELD,
            ReviewOutcome.DISMISSED,
            ReviewOutcome.INADMISSIBLE,
            ReviewOutcome.LEAVE_REFUSED,
            ReviewOutcome.WITHDRAWN,
            ReviewOutcome.SENTENCE_REDUCED,
            ReviewOutcome.SENTENCE_INCREASED);

    private static final Set<ReviewOutcome> SETS_ASIDE = Set.of(
            ReviewOutcome.REVERSED,
            ReviewOutcome.QUASHED,
            ReviewOutcome.QUASHED_AND_ACQUITTED,
            ReviewOutcome.QUASHED_AND_DISCONTINUED,
            ReviewOutcome.REMITTED);

    static final Set<Position> VICTIMS = Set.of(Position.VICTIM);
    static final Set<Position> POSSIBLE_VICTIMS = Set.of(Position.POSSIBLE_VICTIM);

    /** Chains of reviews are not followed further. */
    private static final int DEEPEST = 20;

    private final CaseIndex index;

    Questions(CaseIndex index) {
        this.index = index;
    }

    /** All involvements of a party: what it did or suffered, and its legal roles. */
    List<Involvement> of(Party party) {
        List<Involvement> all = new ArrayList<>();
        for (String id : party.id() == null ? List.<String>of() : index.sameIds(party.id())) {
            for (CaseIndex.Mention mention : index.mentionsOf(id)) {
                Involvement one = mention.claimed() ? null : involvement(mention, party);
                if (one != null) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static @Nullable Involvement involvement(CaseIndex.Mention mention, Party party) {
        Object holder = mention.holder();
        Entity<?> in = mention.entity();
        if (holder instanceof Participant each && mention.property().equals("party")) {
            return new Involvement(party, each.role(), in, each, certainty(in, each, each.mode()));
        }
        if (holder instanceof ProceduralParticipant each && mention.property().equals("party")) {
            return new Involvement(party, each.role(), in, each, certainty(in, each, null));
        }
        if (holder instanceof Charge || holder instanceof Count) {
            Word role = mention.property().equals("defendants")
                    ? ProceduralRole.DEFENDANT
                    : mention.property().equals("victims") ? ProceduralRole.VICTIM : null;
            return role == null
                    ? null
                    : new Involvement(party, role, in, (Identified) holder, certainty(in, holder, null));
        }
        return null;
    }

    /** The standing of an element takes precedence over that of the entity. */
    private static Answer certainty(Entity<?> in, Object element, @Nullable ParticipationMode mode) {
        if (ParticipationMode.EXCLUDED.equals(mode) || ParticipationMode.ABSENT.equals(mode)) {
            return Answer.NO;
        }
        Standing own = element instanceof Element part ? part.meta().standing() : null;
        Standing standing = own == null ? in.meta().standing() : own;
        boolean open =
                (mode != null && OPEN_MODES.contains(mode)) || (standing != null && OPEN_STANDINGS.contains(standing));
        return open ? Answer.CANNOT_SAY : Answer.YES;
    }

    /** The participants of an incident and its events, an event, or a proceeding and its charges. */
    List<Involvement> in(Entity<?> entity) {
        List<Involvement> all = new ArrayList<>();
        if (entity instanceof Incident incident) {
            participants(incident, incident.participants(), all);
            index.eventsOf(incident).forEach(event -> participants(event, event.participants(), all));
        } else if (entity instanceof Event event) {
            participants(event, event.participants(), all);
        } else if (entity instanceof Proceeding proceeding) {
            for (ProceduralParticipant each : proceeding.participants()) {
                party(each.party())
                        .ifPresent(party -> all.add(new Involvement(
                                party, each.role(), proceeding, each, certainty(proceeding, each, null))));
            }
            index.chargesOf(proceeding).forEach(charge -> parties(charge, all));
        } else if (entity instanceof Charge charge) {
            parties(charge, all);
        }
        return all;
    }

    private void participants(Entity<?> in, List<Participant> participants, List<Involvement> all) {
        for (Participant each : participants) {
            party(each.party())
                    .ifPresent(party ->
                            all.add(new Involvement(party, each.role(), in, each, certainty(in, each, each.mode()))));
        }
    }

    private void parties(Charge charge, List<Involvement> all) {
        parties(charge, charge, charge.defendants(), ProceduralRole.DEFENDANT, all);
        parties(charge, charge, charge.victims(), ProceduralRole.VICTIM, all);
        for (Count count : charge.counts()) {
            parties(charge, count, count.defendants(), ProceduralRole.DEFENDANT, all);
            parties(charge, count, count.victims(), ProceduralRole.VICTIM, all);
        }
    }

    private void parties(
            Charge charge, Identified element, List<Ref<? extends Party>> parties, Word role, List<Involvement> all) {
        for (Ref<? extends Party> each : parties) {
            party(each)
                    .ifPresent(party ->
                            all.add(new Involvement(party, role, charge, element, certainty(charge, element, null))));
        }
    }

    private java.util.Optional<Party> party(@Nullable Ref<? extends Party> ref) {
        return index.find(ref, Party.class);
    }

    /** The parties whose roles put them in one of the positions; their most certain involvement counts. */
    List<Candidate<Party>> inPosition(Set<Position> sure, Set<Position> open) {
        Map<String, Candidate<Party>> found = new LinkedHashMap<>();
        List<Entity<?>> entities = new ArrayList<>(index.caseFile().incidents());
        entities.addAll(index.caseFile().events());
        entities.addAll(index.caseFile().proceedings());
        entities.addAll(index.caseFile().charges());
        for (Entity<?> entity : entities) {
            List<Involvement> own = entity instanceof Incident incident ? own(incident) : in(entity);
            own.forEach(each -> add(each, sure, open, found));
        }
        return List.copyOf(found.values());
    }

    /** The parties with a victim's role in an incident or its events. */
    List<Candidate<Party>> victims(Incident incident) {
        Map<String, Candidate<Party>> found = new LinkedHashMap<>();
        in(incident).forEach(each -> add(each, VICTIMS, POSSIBLE_VICTIMS, found));
        return List.copyOf(found.values());
    }

    private void add(Involvement each, Set<Position> sure, Set<Position> open, Map<String, Candidate<Party>> found) {
        Answer answer = sure.contains(each.position())
                ? each.answer()
                : open.contains(each.position()) && !each.answer().isNo() ? Answer.CANNOT_SAY : Answer.NO;
        String id = each.party().id();
        if (id != null && !answer.isNo()) {
            found.merge(
                    index.leader(id),
                    new Candidate<>(each.party(), answer),
                    (before, now) -> before.isSure() ? before : now);
        }
    }

    private List<Involvement> own(Incident incident) {
        List<Involvement> own = new ArrayList<>();
        participants(incident, incident.participants(), own);
        return own;
    }

    /** Where a party was on a day: residences, custody, outcomes and events with a place. */
    List<Whereabouts> whereabouts(Party party, PartialDate day) {
        List<Whereabouts> all = new ArrayList<>();
        for (String id : party.id() == null ? List.<String>of() : index.sameIds(party.id())) {
            if (index.find(id).orElse(null) instanceof Person person) {
                for (Residence each : person.traits().residences()) {
                    add(each.place(), each.jurisdiction(), person, each.time(), day, all);
                }
                for (Outcome each : person.traits().outcomes()) {
                    add(each.place(), each.jurisdiction(), person, each.time(), day, all);
                }
            }
            for (CaseIndex.Mention mention : index.mentionsOf(id)) {
                if (mention.claimed() || !mention.property().equals("party")) {
                    continue;
                }
                if (mention.holder() instanceof Custody each) {
                    add(each.place(), null, mention.entity(), each.time(), day, all);
                } else if (mention.holder() instanceof Participant each
                        && mention.entity() instanceof Event event
                        && !ParticipationMode.REMOTE.equals(each.mode())
                        && !certainty(event, each, each.mode()).isNo()) {
                    When time = each.time() == null ? event.time() : each.time();
                    add(event.place(), null, event, time, day, all);
                }
            }
        }
        return all;
    }

    private void add(
            @Nullable Ref<Place> at,
            @Nullable JurisdictionCode in,
            Entity<?> because,
            @Nullable When time,
            PartialDate day,
            List<Whereabouts> all) {
        Place place = index.find(at, Place.class).orElse(null);
        JurisdictionCode jurisdiction =
                in != null || place == null ? in : index.jurisdictionOf(place).orElse(null);
        Answer answer = covers(time, day);
        if (!answer.isNo() && (place != null || jurisdiction != null)) {
            all.add(new Whereabouts(place, jurisdiction, because, answer));
        }
    }

    /** Whether a time covers a day: a period covers each of its days, an imprecise date one of its days. */
    private static Answer covers(@Nullable When time, PartialDate day) {
        PartialDate date = time == null ? null : time.date();
        if (date == null) {
            return Answer.CANNOT_SAY;
        }
        boolean surely = date.isInterval() ? day.surelyWithin(date) : date.surelyWithin(day);
        return surely && !date.uncertain() && !date.approximate()
                ? Answer.YES
                : date.couldOverlap(day) ? Answer.CANNOT_SAY : Answer.NO;
    }

    /** Charges under a law, or under a unit of it and the units within that unit. */
    List<Candidate<Charge>> chargesUnder(Citation asked) {
        List<Candidate<Charge>> found = new ArrayList<>();
        for (Charge charge : index.caseFile().charges()) {
            List<Citation> citations = new ArrayList<>(charge.citations());
            charge.counts().forEach(count -> citations.addAll(count.citations()));
            Answer answer = Answer.NO;
            for (Citation each : citations) {
                answer = answer.or(isWithin(each, asked));
            }
            if (!answer.isNo()) {
                found.add(new Candidate<>(charge, answer));
            }
        }
        return found;
    }

    /** Charges for an offence, in words or by a provision that the file lists with it. */
    List<Candidate<Charge>> chargesFor(Offence offence) {
        List<Candidate<Charge>> found = new ArrayList<>();
        for (Charge charge : index.caseFile().charges()) {
            Answer answer = isFor(charge.offences(), charge.citations(), offence);
            for (Count count : charge.counts()) {
                if (!count.offences().isEmpty() || !count.citations().isEmpty()) {
                    answer = answer.or(isFor(count.offences(), count.citations(), offence));
                }
            }
            if (!answer.isNo()) {
                found.add(new Candidate<>(charge, answer));
            }
        }
        return found;
    }

    private Answer isFor(List<Offence> named, List<Citation> citations, Offence offence) {
        if (named.contains(offence)) {
            return Answer.YES;
        }
        Answer answer = named.isEmpty() ? Answer.CANNOT_SAY : Answer.NO;
        for (int i = 0; i < citations.size(); i++) {
            List<Offence> punished = punished(citations.get(i));
            if (punished.contains(offence)) {
                return Answer.YES;
            }
            if (named.isEmpty()) {
                Answer here = punished.isEmpty() ? Answer.CANNOT_SAY : Answer.NO;
                answer = i == 0 ? here : answer.or(here);
            }
        }
        return answer;
    }

    /** The offences of the innermost unit around a citation of which the file tells them. */
    private List<Offence> punished(Citation citation) {
        List<Offence> punished = List.of();
        int innermost = 0;
        for (Statute statute : index.caseFile().statutes()) {
            if (citation.statute() == null || !citation.statute().equals(statute.code())) {
                continue;
            }
            for (Provision each : statute.provisions()) {
                int length = each.path().size();
                boolean around = length <= citation.path().size()
                        && citation.path().subList(0, length).equals(each.path());
                if (around && length > innermost && !each.offences().isEmpty()) {
                    punished = each.offences();
                    innermost = length;
                }
            }
        }
        return punished;
    }

    /** Whether a citation means the unit asked for, or one within it. A citation that stops short of it may mean it. */
    static Answer isWithin(Citation citation, Citation asked) {
        if (asked.statute() == null || citation.statute() == null) {
            boolean other = asked.jurisdiction() != null
                    && citation.jurisdiction() != null
                    && !asked.jurisdiction().equals(citation.jurisdiction());
            return other ? Answer.NO : Answer.CANNOT_SAY;
        }
        if (!asked.statute().equals(citation.statute())) {
            return Answer.NO;
        }
        List<PathStep> path = citation.path();
        for (int i = 0; i < asked.path().size(); i++) {
            if (i >= path.size()) {
                return Answer.CANNOT_SAY;
            }
            PathStep wanted = asked.path().get(i);
            if (!Objects.equals(wanted.level(), path.get(i).level())
                    || !Objects.equals(wanted.value(), path.get(i).value())) {
                return citation.through().isEmpty() ? Answer.NO : Answer.CANNOT_SAY;
            }
        }
        return Answer.YES;
    }

    /** The decisions on a charge for a party, in document order. */
    List<Verdict> verdicts(Charge charge, Party party) {
        List<Verdict> found = new ArrayList<>();
        for (Decision decision : index.caseFile().decisions()) {
            for (Result result : decision.results()) {
                if (isOn(result, charge) && isFor(result.parties(), charge, party)) {
                    found.add(new Verdict(decision, result, stands(decision, 0), isFinal(decision, party)));
                }
            }
        }
        return found;
    }

    private boolean isOn(Result result, Charge charge) {
        if (result.charge() != null) {
            return index.isLocal(result.charge()) && result.charge().localId().equals(charge.id());
        }
        return result.count() != null
                && index.isLocal(result.count())
                && index.entityOf(result.count().localId())
                        .filter(charge::equals)
                        .isPresent();
    }

    /** A result that names no party applies to all defendants of the charge. */
    private boolean isFor(List<Ref<? extends Party>> parties, Charge charge, Party party) {
        List<Ref<? extends Party>> named = new ArrayList<>(parties);
        if (named.isEmpty()) {
            named.addAll(charge.defendants());
            charge.counts().forEach(count -> named.addAll(count.defendants()));
        }
        String id = party.id();
        return id != null
                && named.stream()
                        .anyMatch(ref -> index.isLocal(ref)
                                && index.leader(ref.localId()).equals(index.leader(id)));
    }

    private Answer stands(Decision decision, int depth) {
        if (depth > DEEPEST) {
            return Answer.CANNOT_SAY;
        }
        Answer stands = Answer.YES;
        for (FinalityAt each : decision.finality()) {
            if (each.finality() != null && GONE.contains(each.finality())) {
                return Answer.NO;
            }
        }
        for (Decision later : index.reviewsOf(decision)) {
            ReviewOutcome outcome = later.reviewOutcome();
            Answer one = outcome == null
                    ? Answer.CANNOT_SAY
                    : KEEPS.contains(outcome)
                            ? Answer.YES
                            : SETS_ASIDE.contains(outcome) ? Answer.NO : Answer.CANNOT_SAY;
            // a review that was itself set aside changes nothing
            stands = stands(later, depth + 1).isNo() ? stands : stands.and(one);
        }
        return stands;
    }

    private Answer isFinal(Decision decision, Party party) {
        boolean yes = false;
        boolean no = false;
        for (FinalityAt each : decision.finality()) {
            Finality finality = each.finality();
            boolean applies = each.parties().isEmpty()
                    || (party.id() != null
                            && each.parties().stream()
                                    .anyMatch(ref -> index.isLocal(ref)
                                            && index.leader(ref.localId()).equals(index.leader(party.id()))));
            if (finality != null && applies) {
                yes |= FINAL.contains(finality);
                no |= NOT_FINAL.contains(finality) || GONE.contains(finality);
            }
        }
        // a decision that was open and later became final is final; one that was only open is not
        return yes ? Answer.YES : no ? Answer.NO : Answer.CANNOT_SAY;
    }
}
