package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.item.Item;
import io.github.manumit.observation.Breakdown;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Occupation;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.validation.Protections;
import io.github.manumit.validation.Protections.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds who could be recognised in one case file or in many: protected persons who are named, or whose combination of traits too
 * few share, children at an exact place on a day, relatives and employees of somebody who is named, and small numbers. Files are added
 * one by one; of each person, only a few numbers are kept. Not thread-safe.
 *
 * <p>That nothing is found does not mean that nobody can be recognised: whoever knows more than the file says may still
 * recognise somebody.
 */
public final class Risk {

    /** How many persons should at least be alike unless another number is given, as in the data of CTDC. */
    public static final int STANDARD_K = 11;

    private static final int MOST_KEPT = 100_000;
    private static final List<Trait> TRAITS = List.of(Trait.values());

    private final int k;

    /** For each person the hash of all traits, and of all without each one of them. */
    private final Column[] hashes = new Column[TRAITS.size() + 1];

    private final Column persons = new Column();
    private final List<RiskFinding> others = new ArrayList<>();
    private final Hashes cases = new Hashes();
    private final Hashes counted = new Hashes();
    private long more;
    private int files;
    private int copies;

    private Risk(int k) {
        this.k = k;
        Arrays.setAll(hashes, i -> new Column());
    }

    /** Numbers, one for each person, in pieces, so that growing needs no second copy. */
    private static final class Column {
        private static final int PIECE = 1 << 14;
        private final List<long[]> pieces = new ArrayList<>();
        private int size;

        void add(long value) {
            if (size % PIECE == 0) {
                pieces.add(new long[PIECE]);
            }
            pieces.get(size / PIECE)[size % PIECE] = value;
            size++;
        }

        long get(int at) {
            return pieces.get(at / PIECE)[at % PIECE];
        }

        long[] sorted() {
            long[] sorted = new long[size];
            for (int i = 0; i < pieces.size(); i++) {
                System.arraycopy(pieces.get(i), 0, sorted, i * PIECE, Math.min(PIECE, size - i * PIECE));
            }
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /**
     * Starts without any file.
     *
     * @param k how many persons should at least be alike
     * @return the risk
     * @throws IllegalArgumentException if the number is below 2
     */
    public static Risk withK(int k) {
        if (k < 2) {
            throw new IllegalArgumentException("at least 2 persons are alike");
        }
        return new Risk(k);
    }

    /**
     * Adds a case file. One with the id of a file that was added before is a copy or another revision of it, and is not
     * counted; an id that a {@link Projection} made follows from the content, and tells no copies. A person counts
     * once, however many entries {@code same-as} connects, in this and in other files.
     *
     * @param caseFile the file
     */
    public void add(CaseFile caseFile) {
        String id = caseFile.header().id();
        boolean isNamed = id != null && !Numbering.isFromContent(id);
        if (isNamed && !cases.add(hash(id))) {
            copies++;
            files++;
            return;
        }
        Protections protections = Protections.of(caseFile);
        Map<String, Set<String>> foreign = foreign(caseFile);
        TraitTexts texts = new TraitTexts(protections.index());
        for (int i = 0; i < caseFile.persons().size(); i++) {
            Person person = caseFile.persons().get(i);
            Status status = protections.of(person);
            if (isProtected(status)) {
                if (isNew(person, isNamed ? id : "#" + files, foreign, protections.index())) {
                    person(person, i, texts);
                }
                identified(person, "/persons/" + i);
                workplaces(person, i, protections.index());
            }
        }
        texts(caseFile, protections);
        groups(caseFile, protections);
        items(caseFile, protections);
        events(caseFile, protections);
        relations(caseFile, protections);
        numbers(caseFile);
        files++;
    }

    /** The entries in other files that are the same person as an entry of this one. */
    private static Map<String, Set<String>> foreign(CaseFile caseFile) {
        Map<String, Set<String>> foreign = new HashMap<>();
        for (Relation each : caseFile.relations()) {
            if (RelationKind.SAME_AS.equals(each.kind())) {
                foreign(each.from(), each.to(), foreign);
                foreign(each.to(), each.from(), foreign);
            }
        }
        return foreign;
    }

    private static void foreign(
            @Nullable Ref<? extends Party> own,
            @Nullable Ref<? extends Party> other,
            Map<String, Set<String>> foreign) {
        if (own != null
                && other != null
                && own.caseId().isEmpty()
                && other.caseId().isPresent()) {
            foreign.computeIfAbsent(own.localId(), key -> new TreeSet<>()).add(other.text());
        }
    }

    /** Whether no entry of a person was counted before, in this file or another. */
    private boolean isNew(Person person, String caseId, Map<String, Set<String>> foreign, CaseIndex index) {
        boolean isNew = counted.add(hash(caseId + '#' + index.sameId(person.id())));
        for (Party entry : index.entriesOf(person)) {
            isNew &= entry.id() == null
                    || entry.id().equals(index.sameId(person.id()))
                    || counted.add(hash(caseId + '#' + entry.id()));
            for (String other : foreign.getOrDefault(String.valueOf(entry.id()), Set.of())) {
                isNew &= counted.add(hash(other));
            }
        }
        return isNew;
    }

    private static long hash(String text) {
        return hash(Trait.ROLE, text);
    }

    private static boolean isProtected(Status status) {
        return switch (status) {
            case CHILD, VICTIM, WITNESS, RELATIVE -> true;
            case OFFENDER, OFFICIAL, OTHER -> false;
        };
    }

    private void person(Person person, int number, TraitTexts texts) {
        long[] traits = new long[TRAITS.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = hash(TRAITS.get(i), texts.text(TRAITS.get(i), person));
        }
        long all = Arrays.stream(traits).sum();
        hashes[0].add(all);
        for (int i = 0; i < traits.length; i++) {
            hashes[i + 1].add(all - traits[i]);
        }
        persons.add(((long) files << Integer.SIZE) | number);
    }

    private static long hash(Trait trait, String text) {
        long hash = 0xcbf29ce484222325L ^ trait.word().hashCode();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }

    private void identified(Person person, String at) {
        if (person.names().stream().anyMatch(Identifying::isName)) {
            note(at + "/names", RiskFinding.Kind.IDENTIFIED, 1);
        }
        if (!person.contacts().isEmpty()) {
            note(at + "/contacts", RiskFinding.Kind.IDENTIFIED, 1);
        }
        if (person.meta().identifiers().stream().anyMatch(Identifying::isIdentifier)) {
            note(at + "/identifiers", RiskFinding.Kind.IDENTIFIED, 1);
        }
        if (person.summary() != null) {
            note(at + "/summary", RiskFinding.Kind.DESCRIBED, 1);
        }
    }

    /** Texts of a file that has somebody to protect: whether they tell who that is, only a reader can tell. */
    private void texts(CaseFile caseFile, Protections protections) {
        boolean isSafe = caseFile.persons().stream().noneMatch(each -> isProtected(protections.of(each)))
                && caseFile.groups().stream().noneMatch(each -> isProtected(protections.of(each)));
        if (isSafe) {
            return;
        }
        texts(caseFile.incidents(), "/incidents/", each -> each.summary() == null && each.title() == null);
        texts(caseFile.events(), "/events/", each -> each.summary() == null && each.objectives() == null);
        texts(caseFile.transactions(), "/transactions/", each -> each.summary() == null);
        texts(caseFile.proceedings(), "/proceedings/", each -> each.summary() == null && each.title() == null);
        texts(caseFile.charges(), "/charges/", each -> each.summary() == null);
        texts(caseFile.decisions(), "/decisions/", each -> each.summary() == null && each.title() == null);
        texts(caseFile.sources(), "/sources/", each -> each.text() == null && each.summary() == null);
        if (caseFile.header().title() != null) {
            note("/title", RiskFinding.Kind.DESCRIBED, 1);
        }
    }

    private <E> void texts(List<E> all, String at, Predicate<E> isSilent) {
        for (int i = 0; i < all.size(); i++) {
            if (!isSilent.test(all.get(i))) {
                note(at + i, RiskFinding.Kind.DESCRIBED, 1);
            }
        }
    }

    private void groups(CaseFile caseFile, Protections protections) {
        for (int i = 0; i < caseFile.groups().size(); i++) {
            PersonGroup group = caseFile.groups().get(i);
            if (isProtected(protections.of(group))) {
                String at = "/groups/" + i;
                small(group.count(), at + "/count");
                if (group.names().stream().anyMatch(Identifying::isName)) {
                    note(at + "/names", RiskFinding.Kind.IDENTIFIED, 1);
                }
                if (group.summary() != null) {
                    note(at + "/summary", RiskFinding.Kind.DESCRIBED, 1);
                }
            }
        }
    }

    /** Things that belong to a protected person, or are about one, and have a number. */
    private void items(CaseFile caseFile, Protections protections) {
        IdentityHashMap<Item, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < caseFile.items().size(); i++) {
            if (caseFile.items().get(i).meta().identifiers().stream().anyMatch(Identifying::isIdentifier)) {
                numbers.put(caseFile.items().get(i), i);
            }
        }
        Set<Integer> noted = new TreeSet<>();
        for (CaseIndex.Mention each : numbers.isEmpty()
                ? List.<CaseIndex.Mention>of()
                : protections.index().mentions()) {
            Person person = protections.index().find(each.ref(), Person.class).orElse(null);
            Integer number = each.entity() instanceof Item item ? numbers.get(item) : null;
            boolean isOwn = each.property().equals("subject") || each.property().equals("party");
            if (person != null && number != null && isOwn && isProtected(protections.of(person))) {
                noted.add(number);
            }
        }
        noted.forEach(each -> note("/items/" + each + "/identifiers", RiskFinding.Kind.IDENTIFIED, 1));
    }

    private void workplaces(Person person, int number, CaseIndex index) {
        List<Occupation> occupations = person.traits().occupations();
        for (int i = 0; i < occupations.size(); i++) {
            boolean named = index.find(occupations.get(i).organization(), Organization.class)
                    .filter(each -> !each.names().isEmpty())
                    .isPresent();
            if (named) {
                note("/persons/" + number + "/occupations/" + i, RiskFinding.Kind.WORKS_AT_NAMED, 1);
            }
        }
    }

    private void events(CaseFile caseFile, Protections protections) {
        for (int i = 0; i < caseFile.events().size(); i++) {
            Event event = caseFile.events().get(i);
            if (isDay(event.time())
                    && isExact(event.place(), protections.index())
                    && hasChild(event.participants(), protections)) {
                note("/events/" + i, RiskFinding.Kind.CHILD_AT_PLACE_AND_DAY, 1);
            }
        }
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            Incident incident = caseFile.incidents().get(i);
            boolean exact = incident.places().stream().anyMatch(each -> isExact(each.place(), protections.index()));
            if (isDay(incident.time()) && exact && hasChild(incident.participants(), protections)) {
                note("/incidents/" + i, RiskFinding.Kind.CHILD_AT_PLACE_AND_DAY, 1);
            }
        }
    }

    private static boolean isDay(@Nullable When when) {
        return when != null && when.date() != null && when.date().day().isPresent();
    }

    /** Whether a place is smaller than a district and is told by a name, an address or coordinates. */
    private static boolean isExact(@Nullable Ref<Place> ref, CaseIndex index) {
        Place place = index.find(ref, Place.class).orElse(null);
        if (place == null) {
            return false;
        }
        String size = LadderTable.rung(place.kind());
        boolean small = size == null || size.equals("settlement");
        return place.address() != null
                || place.coordinates() != null
                || (small && (!place.names().isEmpty() || place.label() != null));
    }

    private static boolean hasChild(List<Participant> participants, Protections protections) {
        return participants.stream()
                .map(each ->
                        protections.index().find(each.party(), Person.class).orElse(null))
                .anyMatch(each -> each != null && protections.of(each) == Status.CHILD);
    }

    private void relations(CaseFile caseFile, Protections protections) {
        for (int i = 0; i < caseFile.relations().size(); i++) {
            Relation relation = caseFile.relations().get(i);
            Person from = person(relation.from(), protections.index());
            Person to = person(relation.to(), protections.index());
            boolean kin = relation.kind() != null && Protections.areRelatives(relation.kind());
            if (kin && from != null && to != null && (leads(from, to, protections) || leads(to, from, protections))) {
                note("/relations/" + i, RiskFinding.Kind.RELATIVE_OF_NAMED, 1);
            }
        }
    }

    private static @Nullable Person person(@Nullable Ref<? extends Party> ref, CaseIndex index) {
        return index.find(ref, Person.class).orElse(null);
    }

    private static boolean leads(Person named, Person other, Protections protections) {
        return !named.names().isEmpty() && isProtected(protections.of(other));
    }

    private void numbers(CaseFile caseFile) {
        for (int i = 0; i < caseFile.observations().size(); i++) {
            Observation observation = caseFile.observations().get(i);
            String at = "/observations/" + i;
            number(observation.value(), at + "/value");
            for (int j = 0; j < observation.breakdown().size(); j++) {
                Breakdown cell = observation.breakdown().get(j);
                number(cell.value(), at + "/breakdown/" + j + "/value");
            }
        }
    }

    private void number(@Nullable Quantity quantity, String pointer) {
        if (quantity != null && quantity.isOfPersons()) {
            small(quantity, pointer);
        }
    }

    private void small(@Nullable Quantity quantity, String pointer) {
        BigDecimal most = quantity == null ? null : quantity.extent().greatest();
        if (most != null && most.signum() > 0 && most.compareTo(BigDecimal.valueOf(k)) < 0) {
            note(pointer, RiskFinding.Kind.SMALL_NUMBER, most.intValue());
        }
    }

    private void note(String pointer, RiskFinding.Kind kind, int count) {
        if (others.size() < MOST_KEPT) {
            others.add(new RiskFinding(files, pointer, kind, count, List.of()));
        } else {
            more++;
        }
    }

    /**
     * Returns the number of protected persons in the files.
     *
     * @return the number
     */
    public int persons() {
        return persons.size;
    }

    /**
     * Returns how many files were not counted, because one with the same id was.
     *
     * @return the number
     */
    public int copies() {
        return copies;
    }

    /**
     * Returns how many findings other than rare combinations were not kept, because there were too many.
     *
     * @return the number above 100,000
     */
    public long notKept() {
        return more;
    }

    /**
     * Passes on what was found in all files together: first the rare combinations, then the rest, each in the order of the
     * files.
     *
     * @param sink receives the findings
     */
    public void report(Consumer<RiskFinding> sink) {
        long[] sorted = hashes[0].sorted();
        int[] alike = new int[persons.size];
        for (int person = 0; person < persons.size; person++) {
            alike[person] = count(sorted, hashes[0].get(person));
        }
        int[] mend = new int[persons.size];
        for (int i = 1; i < hashes.length; i++) {
            sorted = hashes[i].sorted();
            for (int person = 0; person < persons.size; person++) {
                if (alike[person] < k && count(sorted, hashes[i].get(person)) >= k) {
                    mend[person] |= 1 << i;
                }
            }
        }
        for (int person = 0; person < persons.size; person++) {
            if (alike[person] < k) {
                int mends = mend[person];
                long id = persons.get(person);
                sink.accept(new RiskFinding(
                        (int) (id >> Integer.SIZE),
                        "/persons/" + (int) id,
                        RiskFinding.Kind.RARE_COMBINATION,
                        alike[person],
                        mends(mends)));
            }
        }
        others.forEach(sink);
    }

    private static List<Trait> mends(int bits) {
        List<Trait> traits = new ArrayList<>();
        for (int i = 1; i <= TRAITS.size(); i++) {
            if ((bits & (1 << i)) != 0) {
                traits.add(TRAITS.get(i - 1));
            }
        }
        return traits;
    }

    /** How often a value occurs. */
    private static int count(long[] sorted, long value) {
        return bound(sorted, value, true) - bound(sorted, value, false);
    }

    /** The first place of a value that is not below the given one, or that is above it. */
    private static int bound(long[] sorted, long value, boolean above) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value || (above && sorted[middle] == value)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
