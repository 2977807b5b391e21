package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.FormatVersion;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Incident;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Person;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shared by the checks of one case file: its index and what is derived from it. Not thread-safe. */
final class CaseScope {

    private static final long LEAST_WORK = 20_000;
    private static final long WORK_PER_VALUE = 16;
    private static final int MOST_BIRTHS = 20;

    private final CaseFile caseFile;
    private final CaseIndex index;
    private final boolean newer;
    private final Set<JurisdictionCode> jurisdictions = new HashSet<>();
    private final Set<StatuteCode> statutes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final NearestWord nearest = new NearestWord();
    private final MeantLanguages languages = new MeantLanguages();
    private @Nullable Disclosure disclosure;
    private @Nullable Elements elements;
    private @Nullable Map<String, List<Path>> cycles;
    private final IdentityHashMap<List<Incident>, Deeds> deeds = new IdentityHashMap<>();
    private final Map<String, Set<SubjectArea>> subjects = new HashMap<>();
    private final Map<String, List<PartialDate>> births = new HashMap<>();
    private final Map<String, Map<String, List<Integer>>> wrongAges = new HashMap<>();
    private final Minors minors;
    private final ProceedingChain proceedings;
    private final CitedLaw law;
    private final Lands lands;
    private long work;
    private long steps;
    private boolean gaveUp;

    CaseScope(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.index = CaseIndex.of(caseFile);
        this.newer = FormatVersion.of(caseFile.header().formatVersion())
                .filter(FormatVersion::isNewer)
                .isPresent();
        caseFile.jurisdictions().stream()
                .map(Jurisdiction::code)
                .filter(code -> code != null)
                .forEach(jurisdictions::add);
        caseFile.statutes().stream()
                .map(Statute::code)
                .filter(code -> code != null)
                .forEach(statutes::add);
        this.work = LEAST_WORK + WORK_PER_VALUE * index.size();
        this.minors = new Minors(this);
        this.proceedings = new ProceedingChain(this);
        this.law = new CitedLaw(this);
        this.lands = new Lands(this);
    }

    /** Takes an id for a record; false if another one has it. */
    boolean takeId(String id) {
        return ids.add(id);
    }

    /** The element that exists only in a claim; null if no claim has one with this id. */
    @Nullable
    Identified claimed(String id) {
        return elements().claimed().get(id);
    }

    /** The types of the records that have an id in common with another one, but for the first. */
    Set<Class<?>> rivals(String id) {
        return elements().rivals().getOrDefault(id, Set.of());
    }

    private Elements elements() {
        Elements found = elements;
        if (found == null) {
            found = Elements.of(caseFile);
            elements = found;
        }
        return found;
    }

    /** The references that are part of a cycle, by the code of the rule that they break. */
    Map<String, List<Path>> cycles(CaseContext context) {
        Map<String, List<Path>> found = cycles;
        if (found == null) {
            found = Hierarchies.cycles(context);
            cycles = found;
        }
        return found;
    }

    Disclosure disclosure(Profile profile) {
        Disclosure found = disclosure;
        if (found == null) {
            found = new Disclosure(this, profile);
            disclosure = found;
        }
        return found;
    }

    NearestWord nearest() {
        return nearest;
    }

    MeantLanguages languages() {
        return languages;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    CaseIndex index() {
        return index;
    }

    /** Whether the file was written for a newer version of the model than this one. */
    boolean isNewer() {
        return newer;
    }

    boolean lists(JurisdictionCode code) {
        return jurisdictions.contains(code);
    }

    boolean lists(StatuteCode code) {
        return statutes.contains(code);
    }

    Minors minors() {
        return minors;
    }

    ProceedingChain proceedings() {
        return proceedings;
    }

    CitedLaw law() {
        return law;
    }

    Lands lands() {
        return lands;
    }

    /**
     * The incidents that an accusation concerns: those that it names, otherwise those of its proceeding or the only one.
     * If one of those that it names is not in the file, there are none.
     */
    Deeds deeds(List<Ref<Incident>> named, Entity<?> entity) {
        for (Ref<Incident> each : named) {
            if (find(each, Incident.class) == null) {
                return new Deeds(this, List.of());
            }
        }
        return deeds.computeIfAbsent(index.incidentsOf(entity), incidents -> new Deeds(this, incidents));
    }

    /** The subjects of the kinds of an incident; none if one of them has none. */
    Set<SubjectArea> subjects(Incident incident) {
        return subjects.computeIfAbsent(
                incident.id(), id -> SubjectArea.ofKinds(incident.kinds()).orElse(Set.of()));
    }

    /** The different dates of birth that the entries of a party give; none if there are too many to compare. */
    List<PartialDate> births(Party party) {
        String id = party.id();
        return id == null
                ? List.of()
                : births.computeIfAbsent(index.sameId(id), key -> {
                    Map<String, PartialDate> found = new LinkedHashMap<>();
                    for (Party entry : index.entriesOf(party)) {
                        Birth birth =
                                entry instanceof Person person ? person.traits().birth() : null;
                        PartialDate date = birth == null ? null : Times.date(birth.time());
                        if (date != null) {
                            found.putIfAbsent(date.text(), date);
                        }
                    }
                    return found.size() > MOST_BIRTHS ? List.of() : List.copyOf(found.values());
                });
    }

    /** The places of the ages of a person that contradict other ages or other entries of the same person. */
    List<Integer> wrongAges(Person person) {
        if (person.traits().ages().isEmpty()
                || !index.find(person.id()).filter(person::equals).isPresent()) {
            return List.of(); // without an age of its own, or its id belongs to another
        }
        return wrongAges
                .computeIfAbsent(index.sameId(person.id()), key -> AgeConflicts.wrongAges(index.entriesOf(person)))
                .getOrDefault(person.id(), List.of());
    }

    /**
     * Counts steps of work that could grow faster than the file.
     *
     * @param steps the steps that are about to be taken
     * @return false if they would exceed what a file of this size may need; whoever asks must then give up
     */
    boolean work(long steps) {
        this.steps += steps;
        work -= steps;
        gaveUp |= work < 0;
        return work >= 0;
    }

    /** How many steps of work and look-ups there were, for tests. */
    long steps() {
        return steps;
    }

    /** Whether anything was given up because it was too much work. */
    boolean gaveUp() {
        return gaveUp;
    }

    /** The target of a reference in this file; null if it is in another file, does not exist or has another type. */
    <T> @Nullable T find(@Nullable Ref<?> ref, Class<T> type) {
        String id = local(ref);
        Object found = id == null ? null : index.find(id).orElse(null);
        return type.isInstance(found) ? type.cast(found) : null;
    }

    /** The local id of a reference; null if it refers to another file. */
    @Nullable
    String local(@Nullable Ref<?> ref) {
        steps++;
        return ref == null || !index.isLocal(ref) ? null : ref.localId();
    }

    /** The local ids of references. */
    Set<String> locals(Collection<? extends Ref<?>> refs) {
        Set<String> ids = new LinkedHashSet<>();
        for (Ref<?> ref : refs) {
            String id = local(ref);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }
}
