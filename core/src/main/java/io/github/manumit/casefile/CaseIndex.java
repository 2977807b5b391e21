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
import io.github.manumit.party.PersonGroup;
import io.github.manumit.place.Place;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.Offence;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import io.github.manumit.value.Path;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about a case file: who is who, who refers to whom, who took part in which role, and what applies
 * where the records rely on the header or on claims. The records keep what was written; the index answers what applies.
 * It is built once from a case file, in time linear in its size, and never changes; a changed case file needs a new
 * index.
 *
 * <p>If the file does not give a certain answer, the result says so: see {@link Candidate} and {@link Answer}.
 */
public final class CaseIndex {

    private final CaseFile caseFile;
    private final Map<String, Identified> byId = new HashMap<>();
    private final Map<String, Entity<?>> owners = new HashMap<>();
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final List<Mention> all = new ArrayList<>();
    private final IdentityHashMap<Entity<?>, List<Incident>> concerned = new IdentityHashMap<>();
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Sameness sameness;
    private final long size;
    private final boolean repeated;
    private final boolean claims;
    private final boolean absences;
    private final boolean loose;
    private final Groups groups;
    private final Map<String, JurisdictionCode> jurisdictions;
    private final Ages ages = new Ages(this);
    private final Questions questions = new Questions(this);
    private final Lives lives = new Lives(this);

    /**
     * One reference and where it occurs.
     *
     * @param entity the entity that contains it, directly or in an element
     * @param holder the record that has the reference: the entity itself, or a participant, result or custody in it
     * @param property the property with the reference, such as {@code party}
     * @param target the kind of thing that it must point to
     * @param ref the reference
     * @param claimed whether it occurs inside a claim
     */
    public record Mention(
            Entity<?> entity, Object holder, String property, Class<?> target, Ref<?> ref, boolean claimed) {

        /** Returns only kinds and opaque ids. */
        @Override
        public String toString() {
            return "Mention[" + entity.getClass().getSimpleName() + '.' + property + ' ' + ref + ']';
        }
    }

    private CaseIndex(CaseFile caseFile) {
        this.caseFile = caseFile;
        Collector collector = new Collector();
        Walk.over(caseFile, Path.ROOT, collector);
        this.size = collector.visited;
        this.repeated = collector.repeated;
        this.claims = collector.claims;
        this.absences = collector.absences;
        this.loose = isLoose(collector.unowned);
        mentions.replaceAll((id, list) -> List.copyOf(list));
        caseFile.proceedings().forEach(each -> concerned.put(each, concerned(each)));
        caseFile.charges().forEach(each -> concerned.put(each, concerned(each)));
        caseFile.decisions().forEach(each -> concerned.put(each, concerned(each)));
        for (Event event : caseFile.events()) {
            List<Incident> incidents = concerned(event);
            concerned.put(event, incidents);
            incidents.forEach(each ->
                    events.computeIfAbsent(each.id(), key -> new ArrayList<>()).add(event));
        }
        this.sameness = new Sameness(this);
        this.groups = new Groups(this);
        this.jurisdictions = jurisdictions();
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
     * @return the entity or element with the id; the first if there are several
     */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Tells whether an id occurs twice.
     *
     * @return true if two entities or elements have the same id
     */
    public boolean hasRepeatedIds() {
        return repeated;
    }

    /**
     * Tells whether there are claims.
     *
     * @return true if an entity has a claim
     */
    public boolean hasClaims() {
        return claims;
    }

    /**
     * Tells whether there are reasons for absence.
     *
     * @return true if an entity, element or claim says why something is absent
     */
    public boolean hasAbsences() {
        return absences;
    }

    /**
     * Tells whether a reference into this file does not lead where it should.
     *
     * @return true if a local reference has no target, or one of another kind than its property asks for
     */
    public boolean hasLooseReferences() {
        return loose;
    }

    private boolean isLoose(List<Unowned> unowned) {
        for (Unowned each : unowned) {
            if (isLoose(each.ref(), each.target())) {
                return true;
            }
        }
        for (Mention each : all) {
            if (isLoose(each.ref(), each.target())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLoose(Ref<?> ref, Class<?> target) {
        return isLocal(ref) && !target.isInstance(byId.get(ref.localId()));
    }

    /**
     * Finds the target of a reference in the case file.
     *
     * @param ref the reference; null finds nothing
     * @param type the expected kind of the target
     * @param <T> that kind
     * @return the entity or element; empty if it is not in the file or is of another kind
     */
    public <T> Optional<T> find(@Nullable Ref<?> ref, Class<T> type) {
        if (ref == null || !isLocal(ref)) {
            return Optional.empty();
        }
        Identified found = byId.get(ref.localId());
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    /**
     * Tells whether a reference points into this case file.
     *
     * @param ref the reference
     * @return true for a local id, and for one that is prefixed with the id of this file
     */
    public boolean isLocal(Ref<?> ref) {
        return ref.text().indexOf('#') < 0
                || ref.caseId().map(caseFile.id()::equals).orElse(true);
    }

    /**
     * Returns the entity that is, or contains, an entity or element.
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
     * @return the references, in document order
     */
    public List<Mention> mentionsOf(String id) {
        return mentions.getOrDefault(id, List.of());
    }

    /**
     * Returns every reference of the case file.
     *
     * @return the references, in document order
     */
    public List<Mention> mentions() {
        return Collections.unmodifiableList(all);
    }

    /**
     * Returns the sources of an entity: its own, otherwise those of the header.
     *
     * @param entity an entity of the case file
     * @return the sources that state it; empty if none is named, and for a source unless it names its own
     */
    public List<SourceRef> sourcesOf(Entity<?> entity) {
        List<SourceRef> own = entity.meta().sources();
        return own.isEmpty() && !(entity instanceof Source) ? caseFile.header().defaultSources() : own;
    }

    /**
     * Returns the incidents that an entity concerns: those that it names, otherwise for a charge those of its
     * proceeding, otherwise the only incident of the file.
     *
     * @param entity an incident, event, transaction, proceeding, charge or decision
     * @return the incidents that are in the file; for an incident, itself; empty for other entities
     */
    public List<Incident> incidentsOf(Entity<?> entity) {
        List<Incident> known = concerned.get(entity);
        return known == null ? concerned(entity) : known;
    }

    private List<Incident> concerned(Entity<?> entity) {
        if (entity instanceof Incident incident) {
            return List.of(incident);
        }
        List<Ref<Incident>> named;
        Ref<Proceeding> around = null;
        if (entity instanceof Event event) {
            named = event.incidents();
        } else if (entity instanceof Transaction transaction) {
            named = transaction.incidents();
        } else if (entity instanceof Proceeding proceeding) {
            named = proceeding.about();
        } else if (entity instanceof Charge charge) {
            named = charge.incidents();
            around = charge.proceeding();
        } else if (entity instanceof Decision decision) {
            named = List.of();
            around = decision.proceeding();
        } else {
            return List.of();
        }
        Proceeding proceeding = find(around, Proceeding.class).orElse(null);
        if (named.isEmpty() && proceeding != null) {
            return incidentsOf(proceeding);
        }
        if (named.isEmpty() && caseFile.incidents().size() == 1) {
            return caseFile.incidents();
        }
        Map<String, Incident> found = new LinkedHashMap<>();
        for (Ref<Incident> each : named) {
            find(each, Incident.class).ifPresent(incident -> found.put(incident.id(), incident));
        }
        return List.copyOf(found.values());
    }

    /**
     * Returns the events that concern an incident.
     *
     * @param incident an incident of the case file
     * @return its events, in document order
     */
    public List<Event> eventsOf(Incident incident) {
        return Collections.unmodifiableList(events.getOrDefault(incident.id(), List.of()));
    }

    /**
     * Returns the charges of a proceeding.
     *
     * @param proceeding a proceeding of the case file
     * @return its charges, in document order
     */
    public List<Charge> chargesOf(Proceeding proceeding) {
        return involving(proceeding.id(), Charge.class, "proceeding");
    }

    /**
     * Returns the decisions of a proceeding.
     *
     * @param proceeding a proceeding of the case file
     * @return its decisions, in document order
     */
    public List<Decision> decisionsOf(Proceeding proceeding) {
        return involving(proceeding.id(), Decision.class, "proceeding");
    }

    /**
     * Returns the decisions that review a decision.
     *
     * @param decision a decision of the case file
     * @return the reviewing decisions, in document order
     */
    public List<Decision> reviewsOf(Decision decision) {
        return involving(decision.id(), Decision.class, "reviews");
    }

    private <T> List<T> involving(String id, Class<T> type, String property) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return mentionsOf(id).stream()
                .filter(mention ->
                        !mention.claimed() && mention.property().equals(property) && type.isInstance(mention.holder()))
                .filter(mention -> seen.add(mention.holder()))
                .map(mention -> type.cast(mention.holder()))
                .toList();
    }

    /**
     * Answers whether two entries are the same party.
     *
     * @param one a party of the case file
     * @param other another
     * @return yes if {@code same-as} relations connect them, directly or through others; cannot say if {@code
     *     possibly-same-as} does; otherwise no
     */
    public Answer isSame(Party one, Party other) {
        return one.id() == null || other.id() == null
                ? Answer.of(one.equals(other), false)
                : sameness.isSame(one.id(), other.id());
    }

    /**
     * Returns the entries of a party: those that {@code same-as} relations connect, directly or through others.
     *
     * @param party a party of the case file
     * @return its entries, including itself
     */
    public List<Party> entriesOf(Party party) {
        String id = party.id();
        return id == null
                ? List.of(party)
                : sameness.all(id).stream()
                        .flatMap(each -> find(Ref.<Party>to(each), Party.class).stream())
                        .toList();
    }

    /**
     * Returns the one id that stands for all entries of a party.
     *
     * @param id id of an entry
     * @return the same id for all entries that {@code same-as} relations connect; for others, the id itself
     */
    public String sameId(String id) {
        return sameness.leader(id);
    }

    /**
     * Returns a set that can tell whether a party is one of several.
     *
     * @param parties references to parties; a null among them is ignored
     * @return the set
     */
    public Parties among(Collection<? extends @Nullable Ref<? extends Party>> parties) {
        return new Parties(this, parties);
    }

    /**
     * Returns what the file tells about the members of a group.
     *
     * @param group a group of the case file
     * @return its members
     */
    public Members membersOf(PersonGroup group) {
        Members members = groups.of(group.id());
        return members == null
                ? new Members(Set.of(), Set.of(), List.of(), BigDecimal.ZERO, Answer.CANNOT_SAY, true)
                : members;
    }

    /**
     * Tells whether two groups surely overlap: the same group, a common member, or one contains the other.
     *
     * @param one a group of the case file
     * @param other another
     * @return false also if it is not known
     */
    public boolean surelyOverlap(PersonGroup one, PersonGroup other) {
        return groups.overlap(one.id(), other.id());
    }

    /**
     * Returns how much the case file contains.
     *
     * @return the number of its records and single values, including those in claims
     */
    public long size() {
        return size;
    }

    Groups groups() {
        return groups;
    }

    /** One id for all entries that may be the same party. */
    String wideLeader(String id) {
        return sameness.wideLeader(id);
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
     * Returns the records of one kind that say what a party did, suffered or was subject to: those with this party as
     * their {@code party}.
     *
     * @param id id of a party
     * @param type {@code Participant}, {@code ProceduralParticipant}, {@code Custody}, {@code Holding} or another
     *     element with a {@code party}
     * @param <T> the kind of record
     * @return the elements in document order, without those that exist only in claims; {@link #involvementsOf} also
     *     gives the role and the entity
     */
    public <T> List<T> involvements(String id, Class<T> type) {
        return involving(id, type, "party");
    }

    /**
     * Returns what a party takes part in, and in which role: as {@code party} of a participant, or as defendant or
     * victim of a charge. What others did to it or on its behalf does not count.
     *
     * @param party a party of the case file; entries connected by {@code same-as} count as one
     * @return its involvements in document order, without those that exist only in claims
     */
    public List<Involvement> involvementsOf(Party party) {
        return questions.of(party);
    }

    /**
     * Returns the participants of an entity.
     *
     * @param entity an incident (with its events), an event, a proceeding (with its charges) or a charge
     * @return the involvements in document order; empty for other entities
     */
    public List<Involvement> involvementsIn(Entity<?> entity) {
        return questions.in(entity);
    }

    /**
     * Returns the victims: the parties that have a victim's role in an incident, event, proceeding or charge.
     *
     * @return each party once; not sure if the role is that of a possible victim, or if the involvement is only alleged
     */
    public List<Candidate<Party>> victims() {
        return questions.inPosition(Questions.VICTIMS, Questions.POSSIBLE_VICTIMS);
    }

    /**
     * Returns the victims of an incident: the parties that have a victim's role in it or in one of its events.
     *
     * @param incident an incident of the case file
     * @return each party once; not sure if the role is that of a possible victim, or if the involvement is only alleged
     */
    public List<Candidate<Party>> victimsOf(Incident incident) {
        return questions.victims(incident);
    }

    /**
     * Returns the suspects: the parties that are suspected of, or are said to have taken part in, the offence, whether
     * charged or not.
     *
     * @return each party once; not sure if the involvement is only alleged, intended or denied, or if the role is an
     *     offence only in some circumstances, such as that of an employer or a driver
     */
    public List<Candidate<Party>> suspects() {
        return questions.inPosition(
                Set.of(Position.SUSPECT, Position.DEFENDANT, Position.OFFENDER), Set.of(Position.POSSIBLE_OFFENDER));
    }

    /**
     * Returns the defendants: the parties that are charged, or that have a defendant's role in a proceeding.
     *
     * @return each party once; not sure if the charge or the proceeding is only alleged
     */
    public List<Candidate<Party>> defendants() {
        return questions.inPosition(Set.of(Position.DEFENDANT), Set.of());
    }

    /**
     * Answers whether a party was a child on a day: below eighteen (Palermo Protocol, Art. 3(d)), according to its
     * birth and its dated ages. A group is a child if each of its members is.
     *
     * @param party a party of the case file
     * @param day the day; null if unknown, so that only an age without a day can answer
     * @return yes or no if the answer is the same for every possible day; otherwise cannot say
     */
    public Answer isChild(Party party, @Nullable PartialDate day) {
        return ages.isChild(party, day);
    }

    /**
     * Returns the events in a party's life in the case, in chronological order: birth and death, what it took part in,
     * custody, steps and stages of its proceedings, charges and decisions, payments, statuses. A relative time is
     * placed next to the time that it is counted from.
     *
     * @param party a party of the case file; entries connected by {@code same-as} count as one
     * @return the moments; those without any time come last
     */
    public List<Moment> lifeOf(Party party) {
        return lives.of(party);
    }

    /**
     * Returns what happened in the case, in chronological order: events, stages, custody, steps, charges, decisions.
     *
     * @return the moments; those without any time come last
     */
    public List<Moment> timeline() {
        return lives.all();
    }

    /**
     * Returns where a party was on a day, according to its residences, outcomes, custody and events with a place.
     *
     * @param party a party of the case file
     * @param day the day
     * @return the places, in document order; several if the file gives several
     */
    public List<Whereabouts> whereabouts(Party party, PartialDate day) {
        return questions.whereabouts(party, day);
    }

    /**
     * Returns the charges under a law or a unit of it.
     *
     * @param provision the statute, with or without a path to a unit; units within it count too
     * @return the charges, in document order; not sure if a citation is less specific than the unit or names no statute
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
     * @return each decision with a result for the charge, in document order; the one that stands is the outcome
     */
    public List<Verdict> verdicts(Charge charge, Party party) {
        return questions.verdicts(charge, party);
    }

    /**
     * Sums transactions by currency.
     *
     * @param question selects the transactions: by purpose, kind, payer
     * @return a sum for each currency, in the order in which they appear; an amount given in several currencies is part
     *     of each sum
     */
    public List<Total> totals(Predicate<Transaction> question) {
        return new Sums(this).of(question);
    }

    /**
     * Sums what a party paid, handed over or had withheld for a purpose.
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
     * Returns an entity according to one source: what the file states with that source, changed by the claims of that
     * source.
     *
     * @param entity an entity of the case file
     * @param source the source
     * @param <E> the kind of entity
     * @return the entity according to the source; empty if the source says nothing about it
     */
    public <E extends Entity<E>> Optional<Account<E>> accordingTo(E entity, Source source) {
        return new Accounts(this).of(entity, source.id());
    }

    /**
     * Returns the country or subdivision in which a place is located.
     *
     * @param place a place of the case file
     * @return the jurisdiction stated for it, otherwise for the nearest place around it; empty if none is stated
     */
    public Optional<JurisdictionCode> jurisdictionOf(Place place) {
        return place.jurisdiction() == null
                ? Optional.ofNullable(jurisdictions.get(place.id()))
                : Optional.of(place.jurisdiction());
    }

    /** Gives each place the jurisdiction of the nearest place around it that has one, visiting each place once. */
    private Map<String, JurisdictionCode> jurisdictions() {
        Map<String, JurisdictionCode> found = new HashMap<>();
        Set<String> done = new HashSet<>();
        for (Place start : caseFile.places()) {
            List<String> inner = new ArrayList<>();
            Place at = start;
            while (at != null && at.jurisdiction() == null && done.add(at.id())) {
                inner.add(at.id());
                at = find(at.within(), Place.class).orElse(null);
            }
            JurisdictionCode around =
                    at == null ? null : at.jurisdiction() == null ? found.get(at.id()) : at.jurisdiction();
            if (around != null) {
                inner.forEach(id -> found.put(id, around));
            }
        }
        return found;
    }

    /**
     * Answers whether a place is within another.
     *
     * @param inner the inner place
     * @param outer the outer place
     * @return yes if the file says so, step by step; no if they are in different countries; otherwise cannot say
     */
    public Answer isWithin(Place inner, Place outer) {
        boolean said = withWhatIsAround(inner).contains(outer.id());
        Optional<String> one = jurisdictionOf(inner).flatMap(JurisdictionCode::country);
        Optional<String> other = jurisdictionOf(outer).flatMap(JurisdictionCode::country);
        return Answer.of(said, !said && one.isPresent() && other.isPresent() && !one.equals(other));
    }

    /** The ids of the place and of those around it; a place in a cycle is included once. */
    private Set<String> withWhatIsAround(Place place) {
        Set<String> around = new HashSet<>();
        Place at = place;
        while (at != null && around.add(at.id())) {
            at = find(at.within(), Place.class).orElse(null);
        }
        return around;
    }

    /**
     * Returns the claims about an entity.
     *
     * @param entity the entity
     * @param <E> its kind
     * @return its claims, in order
     */
    public <E extends Entity<E>> List<Claim<E>> claimsOf(E entity) {
        return entity.meta().claims();
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("CaseIndex");
    }

    /** A reference in the header. */
    private record Unowned(Ref<?> ref, Class<?> target) {}

    /** Collects ids and references in a single walk. */
    private final class Collector implements Walk.Visitor {

        private @Nullable Entity<?> entity;
        private int claimed;
        private long visited;
        private boolean repeated;
        private boolean claims;
        private boolean absences;

        /** References outside of entities. */
        private final List<Unowned> unowned = new ArrayList<>();

        @Override
        public void enter(Object record, boolean partial, Walk at) {
            visited++;
            if (record instanceof Claim) {
                claimed++;
                claims = true;
            }
            if (!partial) {
                if (record instanceof Entity<?> found) {
                    entity = found;
                }
                if (record instanceof Identified identified) {
                    String id = identified.id();
                    if (id != null && byId.putIfAbsent(id, identified) != null) {
                        repeated = true;
                    } else if (id != null && entity != null) {
                        owners.put(id, entity);
                    }
                }
            }
        }

        @Override
        public void leave(Object record, Walk at) {
            if (record instanceof Claim) {
                claimed--;
            }
        }

        @Override
        public void value(Object value, Walk at) {
            visited++;
            absences |= at.isKeyed();
            Class<?> target = at.target();
            if (target != null) {
                reference((Ref<?>) value, target, at);
            }
        }

        private void reference(Ref<?> ref, Class<?> target, Walk at) {
            if (entity == null) {
                unowned.add(new Unowned(ref, target));
            } else {
                Mention mention = new Mention(entity, at.record(), at.property(), target, ref, claimed > 0);
                all.add(mention);
                if (isLocal(ref)) {
                    mentions.computeIfAbsent(ref.localId(), id -> new ArrayList<>(2))
                            .add(mention);
                }
            }
        }
    }
}
