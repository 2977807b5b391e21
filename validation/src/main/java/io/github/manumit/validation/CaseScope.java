package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.value.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shared by the checks of one case file: its index and what is derived from it. Not thread-safe. */
final class CaseScope {

    private final CaseFile caseFile;
    private final CaseIndex index;
    private final boolean newer;
    private final Set<JurisdictionCode> jurisdictions = new HashSet<>();
    private final Set<StatuteCode> statutes = new HashSet<>();
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<Count>> counts = new HashMap<>();
    private final NearestWord nearest = new NearestWord();
    private @Nullable Disclosure disclosure;
    private @Nullable Elements elements;
    private @Nullable Map<String, List<Path>> cycles;
    private final Membership membership;
    private final Minors minors;
    private final ProceedingChain proceedings;
    private final CitedLaw law;
    private final Lands lands;

    CaseScope(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.index = CaseIndex.of(caseFile);
        this.newer = FormatVersion.isNewer(caseFile.header().formatVersion());
        caseFile.jurisdictions().stream()
                .map(Jurisdiction::code)
                .filter(code -> code != null)
                .forEach(jurisdictions::add);
        caseFile.statutes().stream()
                .map(Statute::code)
                .filter(code -> code != null)
                .forEach(statutes::add);
        for (Event event : caseFile.events()) {
            index.incidentsOf(event)
                    .forEach(each -> events.computeIfAbsent(each.id(), key -> new ArrayList<>())
                            .add(event));
        }
        this.membership = new Membership(this);
        this.minors = new Minors(this);
        this.proceedings = new ProceedingChain(this);
        this.law = new CitedLaw(caseFile.statutes());
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

    /** The records that have an id in common with another one, but for the first. */
    List<Identified> rivals(String id) {
        return elements().rivals().getOrDefault(id, List.of());
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

    /** The counts of a charge. */
    Set<Count> countsOf(Charge charge) {
        return counts.computeIfAbsent(charge.id(), key -> {
            Set<Count> own = Collections.newSetFromMap(new IdentityHashMap<>());
            own.addAll(charge.counts());
            return own;
        });
    }

    Disclosure disclosure() {
        Disclosure found = disclosure;
        if (found == null) {
            found = new Disclosure(this);
            disclosure = found;
        }
        return found;
    }

    NearestWord nearest() {
        return nearest;
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

    Membership membership() {
        return membership;
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

    /** The events that concern an incident. */
    List<Event> eventsOf(Incident incident) {
        return eventsOf(incident.id());
    }

    /** The events that concern the incident with an id. */
    List<Event> eventsOf(String incident) {
        return events.getOrDefault(incident, List.of());
    }

    /** The incidents that an entity names; if it names none, those that it concerns anyway. */
    List<Ref<Incident>> incidents(List<Ref<Incident>> named, Entity<?> entity) {
        return named.isEmpty()
                ? index.incidentsOf(entity).stream().map(Incident::ref).toList()
                : named;
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
