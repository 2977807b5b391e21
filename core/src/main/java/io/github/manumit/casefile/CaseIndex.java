package io.github.manumit.casefile;

import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.SourceRef;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Transaction;
import io.github.manumit.incident.TransactionPurpose;
import io.github.manumit.internal.Describe;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.shape.Walk;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions over a case file: who is who, who refers to whom, who took part in which role, what holds where the records leave something to
 * the header or to claims. The records keep what was written; the index gives what holds. Built once from a case file in time linear in its size,
 * and never changed; a changed case file needs a new index.
 *
 * <p>Where the file does not tell, an answer says so: a {@link Candidate} or an {@link Answer}.
 */
public final class CaseIndex {

    private final CaseFile caseFile;
    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<String, Entity<?>> owners = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();
    private final Sameness sameness;
    private final Ages ages = new Ages(this);
    private final Questions questions = new Questions(this);
    private final Lives lives = new Lives(this);

    /**
     * One reference, seen from where it stands.
     *
     * @param entity the entity in which it stands, directly or in an element of it
     * @param holder the record that has the reference: the entity itself, or a participant, result, custody in it
     * @param property the property that holds it, such as {@code party}
     * @param target the kind of thing that it must lead to
     * @param ref the reference
     * @param claimed whether it stands in what a claim says
     */
    public record Mention(
            Entity<?> entity, Object holder, String property, Class<?> target, Ref<?> ref, boolean claimed) {

        /** Gives kinds and opaque ids only. */
        @Override
        public String toString() {
            return "Mention[" + entity.getClass().getSimpleName() + '.' + property + ' ' + ref + ']';
        }
    }

    private CaseIndex(CaseFile caseFile) {
        this.caseFile = caseFile;
        Walk.over(caseFile, Path.ROOT, new Collector());
        mentions.replaceAll((id, list) -> List.copyOf(list));
        this.sameness = new Sameness(this);
    }

    /**
     * Builds the index of a case file.
     *
     * @param caseFile the case file
     * @return its index
     */
    public static CaseIndex of(CaseFile caseFile) {
        return new CaseIndex(caseFile);
    }

    /**
     * Returns the case file.
     *
     * @return the file that the index was built from
     */
    public CaseFile caseFile() {
        return caseFile;
    }

    /**
     * Finds an entity or element by its id.
     *
     * @param id a local id
     * @return what has it; the first where several have
     */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds what a reference leads to within the case file.
     *
     * @param ref the reference; null finds nothing
     * @param type the kind of thing that it should lead to
     * @param <T> that kind
     * @return the entity or element; empty when it is not in the file or is of another kind
     */
    public <T> Optional<T> find(@Nullable Ref<?> ref, Class<T> type) {
        if (ref == null || !isLocal(ref)) {
            return Optional.empty();
        }
        Identified found = byId.get(ref.localId());
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /**
     * Tells whether a reference leads into this case file.
     *
     * @param ref the reference
     * @return true for a local id, and for one with this file's own id before it
     */
    public boolean isLocal(Ref<?> ref) {
        return ref.caseId().map(caseFile.id()::equals).orElse(true);
    }

    /**
     * Returns the entity around an entity or element.
     *
     * @param id a local id
     * @return the entity that has the id, or the one whose element has it
     */
    public Optional<Entity<?>> entityOf(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /**
     * Returns everything that refers to an entity or element.
     *
     * @param id a local id
     * @return the references, in the order of the file
     */
    public List<Mention> mentionsOf(String id) {
        return mentions.getOrDefault(id, List.of());
    }

    /**
     * Returns every reference of the case file.
     *
     * @return in the order of the file
     */
    public List<Mention> mentions() {
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns who states an entity: its own sources, else those of the header.
     *
     * @param entity an entity of the case file
     * @return the sources that stand behind it; empty where none is named, and for a source itself unless it names its own
     */
    public List<SourceRef> sourcesOf(Entity<?> entity) {
        List<SourceRef> own = entity.meta().sources();
        return own.isEmpty() && !(entity instanceof Source) ? caseFile.header().defaultSources() : own;
    }

    /**
     * Returns the incidents that an entity concerns: those that it names, else for a charge those of its proceeding, else the one incident of a
     * file that has just one.
     *
     * @param entity an incident, event, transaction, proceeding, charge or decision
     * @return the incidents that the file lists; for an incident itself; empty for other entities
     */
    public List<Incident> incidentsOf(Entity<?> entity) {
        if (entity instanceof Incident incident) {
            return List.of(incident);
        }
        List<Ref<Incident>> named;
        if (entity instanceof Event event) {
            named = event.incidents();
        } else if (entity instanceof Transaction transaction) {
            named = transaction.incidents();
        } else if (entity instanceof Proceeding proceeding) {
            named = proceeding.about();
        } else if (entity instanceof Charge charge) {
            named = charge.incidents();
            Proceeding around = find(charge.proceeding(), Proceeding.class).orElse(null);
            if (named.isEmpty() && around != null) {
                return incidentsOf(around);
            }
        } else if (entity instanceof Decision decision) {
            named = List.of();
            Proceeding around = find(decision.proceeding(), Proceeding.class).orElse(null);
            if (around != null) {
                return incidentsOf(around);
            }
        } else {
            return List.of();
        }
        if (named.isEmpty() && caseFile.incidents().size() == 1) {
            return caseFile.incidents();
        }
        return named.stream()
                .flatMap(each -> find(each, Incident.class).stream())
                .toList();
    }

    /**
     * Returns the events that concern an incident.
     *
     * @param incident an incident of the case file
     * @return its events, in the order of the file
     */
    public List<Event> eventsOf(Incident incident) {
        return caseFile.events().stream()
                .filter(event ->
                        incidentsOf(event).stream().anyMatch(each -> each.id().equals(incident.id())))
                .toList();
    }

    /**
     * Returns the charges of a proceeding.
     *
     * @param proceeding a proceeding of the case file
     * @return its charges, in the order of the file
     */
    public List<Charge> chargesOf(Proceeding proceeding) {
        return involving(proceeding.id(), Charge.class, "proceeding");
    }

    /**
     * Returns the decisions of a proceeding.
     *
     * @param proceeding a proceeding of the case file
     * @return its decisions, in the order of the file
     */
    public List<Decision> decisionsOf(Proceeding proceeding) {
        return involving(proceeding.id(), Decision.class, "proceeding");
    }

    /**
     * Returns the decisions that review a decision.
     *
     * @param decision a decision of the case file
     * @return the reviewing decisions, in the order of the file
     */
    public List<Decision> reviewsOf(Decision decision) {
        return involving(decision.id(), Decision.class, "reviews");
    }

    private <T> List<T> involving(String id, Class<T> type, String property) {
        return mentionsOf(id).stream()
                .filter(mention ->
                        !mention.claimed() && mention.property().equals(property) && type.isInstance(mention.holder()))
                .map(mention -> type.cast(mention.holder()))
                .distinct()
                .toList();
    }

    /**
     * Answers whether two entries are the same party.
     *
     * @param one a party of the case file
     * @param other another
     * @return yes where relations {@code same-as} join them, directly or through others; one cannot say where {@code possibly-same-as} does; else no
     */
    public Answer isSame(Party one, Party other) {
        return one.id() == null || other.id() == null
                ? Answer.of(one.equals(other), false)
                : sameness.isSame(one.id(), other.id());
    }

    /** One id for all entries of a party. */
    String leader(String id) {
        return sameness.leader(id);
    }

    /** The ids of all entries of a party. */
    List<String> sameIds(String id) {
        return sameness.all(id);
    }

    /**
     * Returns the records of one kind that say what a party did, suffered or was subject to: those whose {@code party} it is.
     *
     * @param id id of a party
     * @param type {@code Participant}, {@code ProceduralParticipant}, {@code Custody}, {@code Holding} or another element with a {@code party}
     * @param <T> that kind
     * @return the elements, in the order of the file, without those that only a claim has; {@link #involvementsOf} tells role and place too
     */
    public <T> List<T> involvements(String id, Class<T> type) {
        return involving(id, type, "party");
    }

    /**
     * Returns in what a party takes part, and in which role: as {@code party} of a participant, as defendant or victim of a charge. What others
     * did towards it or on its behalf is not its own part.
     *
     * @param party a party of the case file; entries joined by {@code same-as} count as one
     * @return its parts, in the order of the file, without those that only a claim has
     */
    public List<Involvement> involvementsOf(Party party) {
        return questions.of(party);
    }

    /**
     * Returns who took part in something.
     *
     * @param entity an incident (with its events), an event, a proceeding (with its charges) or a charge
     * @return the parts, in the order of the file; empty for other entities
     */
    public List<Involvement> involvementsIn(Entity<?> entity) {
        return questions.in(entity);
    }

    /**
     * Returns the victims: who has a victim's role in an incident, event, proceeding or charge.
     *
     * @return each party once; not sure where the role is that of a possible victim, or the part only alleged
     */
    public List<Candidate<Party>> victims() {
        return questions.inPosition(Set.of(Position.VICTIM), Set.of(Position.POSSIBLE_VICTIM));
    }

    /**
     * Returns the suspects: who is suspected or is said to have taken part in the offence, charged or not.
     *
     * @return each party once; not sure where the part is only alleged, intended or denied
     */
    public List<Candidate<Party>> suspects() {
        return questions.inPosition(Set.of(Position.SUSPECT, Position.DEFENDANT, Position.OFFENDER), Set.of());
    }

    /**
     * Returns the defendants: who is charged, or has a defendant's role in a proceeding.
     *
     * @return each party once; not sure where the charge or the proceeding is only alleged
     */
    public List<Candidate<Party>> defendants() {
        return questions.inPosition(Set.of(Position.DEFENDANT), Set.of());
    }

    /**
     * Answers whether a party was a child on a day: below eighteen (Palermo Protocol, Art. 3(d)), by its birth and its ages as of their days. A
     * group is what each of its members is.
     *
     * @param party a party of the case file
     * @param day the day; null where none is known, so that only an age without a day can answer
     * @return yes or no where it is so on each day that is possible; else one cannot say
     */
    public Answer isChild(Party party, @Nullable PartialDate day) {
        return ages.isChild(party, day);
    }

    /**
     * Returns a party's life in the case, in order of time: birth and death, what it took part in, custody, steps and stages of its proceedings,
     * charges and decisions, payments, statuses. A relative time stands beside what it is counted from.
     *
     * @param party a party of the case file; entries joined by {@code same-as} count as one
     * @return the moments; those without any time come last
     */
    public List<Moment> lifeOf(Party party) {
        return lives.of(party);
    }

    /**
     * Returns what happened in the case, in order of time: events, stages, custody, steps, charges, decisions.
     *
     * @return the moments; those without any time come last
     */
    public List<Moment> timeline() {
        return lives.all();
    }

    /**
     * Returns where a party was on a day, by its residences, outcomes, custody and events with a place.
     *
     * @param party a party of the case file
     * @param day the day
     * @return the places, in the order of the file; several where the file tells several
     */
    public List<Whereabouts> whereabouts(Party party, PartialDate day) {
        return questions.whereabouts(party, day);
    }

    /**
     * Returns the charges under a law or a unit of it.
     *
     * @param provision the statute, with a path to the unit or without; units within it count
     * @return the charges, in the order of the file; not sure where a citation stops short of the unit or names no statute
     */
    public List<Candidate<Charge>> chargesUnder(Citation provision) {
        return questions.chargesUnder(provision);
    }

    /**
     * Returns the charges for an offence: those that name it in words, themselves or in a count, and those under a provision that the case file
     * lists with that offence.
     *
     * @param offence the offence
     * @return the charges, in the order of the file; not sure where a charge names no offence, and the file does not tell what a provision of it
     * punishes
     */
    public List<Candidate<Charge>> chargesFor(Offence offence) {
        return questions.chargesFor(offence);
    }

    /**
     * Returns what was decided on a charge for a party.
     *
     * @param charge a charge of the case file
     * @param party one of its defendants
     * @return each decision with a result on the charge, in the order of the file; the one that stands is the outcome
     */
    public List<Verdict> verdicts(Charge charge, Party party) {
        return questions.verdicts(charge, party);
    }

    /**
     * Sums transactions by currency.
     *
     * @param question which transactions: by purpose, kind, payer
     * @return a sum for each currency, in the order in which they appear; an amount said in several currencies is in the sum of each
     */
    public List<Total> totals(Predicate<Transaction> question) {
        return new Sums(this).of(question);
    }

    /**
     * Sums what a party paid, gave or had withheld for a purpose.
     *
     * @param payer a party of the case file
     * @param purpose the purpose; null for all purposes
     * @return a sum for each currency
     */
    public List<Total> paidBy(Party payer, @Nullable TransactionPurpose purpose) {
        return totals(each -> (purpose == null || purpose.equals(each.purpose()))
                && each.payers().stream()
                        .flatMap(ref -> find(ref, Party.class).stream())
                        .anyMatch(party -> isSame(party, payer).isYes()));
    }

    /**
     * Returns an entity as one source has it: what the file says with that source behind it, changed by the claims of that source.
     *
     * @param entity an entity of the case file
     * @param source the source
     * @param <E> the kind of entity
     * @return the entity as the source has it; empty where the source says nothing of it
     */
    public <E extends Entity<E>> Optional<Account<E>> accordingTo(E entity, Source source) {
        return new Accounts(this).of(entity, source.id());
    }

    /**
     * Returns in which country or part of one a place lies.
     *
     * @param place a place of the case file
     * @return the jurisdiction stated of it, else of the nearest place around it; empty where none is stated
     */
    public Optional<JurisdictionCode> jurisdictionOf(Place place) {
        for (Place around : withWhatIsAround(place)) {
            if (around.jurisdiction() != null) {
                return Optional.of(around.jurisdiction());
            }
        }
        return Optional.empty();
    }

    /**
     * Answers whether a place lies within another.
     *
     * @param inner the one
     * @param outer the other
     * @return yes where the file says so, step by step; no where the two lie in different countries; else one cannot say
     */
    public Answer isWithin(Place inner, Place outer) {
        boolean said =
                withWhatIsAround(inner).stream().anyMatch(around -> around.id().equals(outer.id()));
        Optional<String> one = jurisdictionOf(inner).flatMap(JurisdictionCode::country);
        Optional<String> other = jurisdictionOf(outer).flatMap(JurisdictionCode::country);
        return Answer.of(said, !said && one.isPresent() && other.isPresent() && !one.equals(other));
    }

    /** The place and those around it, from the inside out; one that is around itself stands there once. */
    private Set<Place> withWhatIsAround(Place place) {
        Set<Place> around = new LinkedHashSet<>();
        Place at = place;
        while (at != null && around.add(at)) {
            at = find(at.within(), Place.class).orElse(null);
        }
        return around;
    }

    /**
     * Returns what sources claim of an entity.
     *
     * @param entity the entity
     * @param <E> its kind
     * @return its claims, in order
     */
    public <E extends Entity<E>> List<Claim<E>> claimsOf(E entity) {
        return entity.meta().claims();
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("CaseIndex");
    }

    /** Collects ids and references on one walk. */
    private final class Collector implements Walk.Visitor {

        private final Deque<Object> holders = new ArrayDeque<>();
        private String property = "";
        private @Nullable Entity<?> entity;
        private int claimed;

        @Override
        public void enter(Object record, Shape shape, Path path, boolean partial) {
            if (record instanceof Claim) {
                claimed++;
            }
            if (record instanceof Entity<?> found && !partial) {
                entity = found;
            }
            if (!partial && record instanceof Identified identified) {
                String id = identified.id();
                if (id != null && byId.putIfAbsent(id, identified) == null && entity != null) {
                    owners.put(id, entity);
                }
            }
            holders.push(record);
        }

        @Override
        public void leave(Object record, Shape shape, Path path) {
            holders.pop();
            if (record instanceof Claim) {
                claimed--;
            }
        }

        @Override
        public void property(Object owner, Property property, Object value, Path path) {
            if (isReference(property.member().kind())) {
                this.property = property.name();
            }
        }

        @Override
        public void value(Object value, Kind kind, Path path) {
            if (kind instanceof Kind.Reference reference && entity != null) {
                Ref<?> ref = (Ref<?>) value;
                Mention mention =
                        new Mention(entity, holders.getFirst(), property, reference.target(), ref, claimed > 0);
                all.add(mention);
                if (isLocal(ref)) {
                    mentions.computeIfAbsent(ref.localId(), id -> new ArrayList<>())
                            .add(mention);
                }
            }
        }

        private boolean isReference(Kind kind) {
            return kind instanceof Kind.Reference
                    || (kind instanceof Kind.Listed listed && isReference(listed.element()));
        }
    }
}
