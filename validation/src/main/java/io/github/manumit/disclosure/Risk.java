package io.github.manumit.disclosure;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.observation.Breakdown;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Occupation;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Traits;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.validation.Protections;
import io.github.manumit.validation.Protections.Status;
import io.github.manumit.value.TextValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who could be recognised in one case file or in many: protected persons whose combination of traits too few share,
 * children at an exact place on a day, relatives and employees of somebody who is named, and small numbers. Files are added
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

    /** Numbers, one for each person. */
    private static final class Column {
        private long[] values = new long[16];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(values, size);
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
        for (int i = 0; i < caseFile.persons().size(); i++) {
            Person person = caseFile.persons().get(i);
            Status status = protections.of(person);
            if (isProtected(status)) {
                if (isNew(person, isNamed ? id : "#" + files, foreign, protections.index())) {
                    person(person, i, protections.index());
                }
                workplaces(person, i, protections.index());
            }
        }
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

    private void person(Person person, int number, CaseIndex index) {
        long[] traits = new long[TRAITS.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = hash(TRAITS.get(i), text(TRAITS.get(i), person, index));
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

    private static String text(Trait trait, Person person, CaseIndex index) {
        Traits traits = person.traits();
        return switch (trait) {
            case GENDER -> word(traits.gender() == null ? traits.sex() : traits.gender());
            case CITIZENSHIP -> sorted(traits.citizenships().stream().map(each -> each.country()));
            case AGE -> age(traits);
            case PLACE -> place(person, index);
            case TIME -> sorted(incidents(person, index).map(Incident::time).map(Risk::day));
            case OCCUPATION -> sorted(traits.occupations().stream().map(Occupation::kind));
            case ROLE -> sorted(index.involvementsOf(person).stream().map(Involvement::role));
        };
    }

    private static Stream<Incident> incidents(Person person, CaseIndex index) {
        return index.involvementsOf(person).stream()
                .map(Involvement::in)
                .filter(Incident.class::isInstance)
                .map(Incident.class::cast);
    }

    private static String age(Traits traits) {
        Birth birth = traits.birth();
        TextValue born = birth == null ? null : day(birth.time());
        if (born != null) {
            return born.text();
        }
        return traits.ages().isEmpty() || traits.ages().get(0).age() == null
                ? ""
                : traits.ages().get(0).age().toString();
    }

    private static @Nullable TextValue day(@Nullable When when) {
        return when == null ? null : when.date();
    }

    private static String place(Person person, CaseIndex index) {
        Stream<@Nullable String> homes = person.traits().residences().stream()
                .map(each -> each.jurisdiction() != null ? each.jurisdiction().text() : told(each.place(), index));
        Stream<@Nullable String> deeds =
                incidents(person, index).flatMap(each -> each.places().stream()).map(each -> told(each.place(), index));
        return String.join(
                " ",
                new TreeSet<>(
                        Stream.concat(homes, deeds).filter(Objects::nonNull).toList()));
    }

    /** A place as it is told: by its first name, else by its code. */
    private static @Nullable String told(@Nullable Ref<Place> ref, CaseIndex index) {
        Place place = index.find(ref, Place.class).orElse(null);
        if (place == null) {
            return null;
        }
        boolean named = !place.names().isEmpty() && place.names().get(0).text() != null;
        return named
                ? place.names().get(0).text()
                : index.jurisdictionOf(place).map(TextValue::text).orElse(null);
    }

    private static String word(@Nullable TextValue value) {
        return value == null ? "" : value.text();
    }

    private static String sorted(Stream<? extends @Nullable TextValue> values) {
        return String.join(
                " ",
                new TreeSet<>(
                        values.filter(Objects::nonNull).map(TextValue::text).toList()));
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
        BigDecimal most = quantity == null || !quantity.isOfPersons()
                ? null
                : quantity.extent().greatest();
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
        long[][] sorted = new long[hashes.length][];
        for (int i = 0; i < hashes.length; i++) {
            sorted[i] = hashes[i].sorted();
        }
        for (int person = 0; person < persons.size; person++) {
            int alike = count(sorted[0], hashes[0].values[person]);
            if (alike < k) {
                List<Trait> mend = new ArrayList<>();
                for (int i = 1; i < hashes.length; i++) {
                    if (count(sorted[i], hashes[i].values[person]) >= k) {
                        mend.add(TRAITS.get(i - 1));
                    }
                }
                long id = persons.values[person];
                sink.accept(new RiskFinding(
                        (int) (id >> Integer.SIZE),
                        "/persons/" + (int) id,
                        RiskFinding.Kind.RARE_COMBINATION,
                        alike,
                        mend));
            }
        }
        others.forEach(sink);
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
