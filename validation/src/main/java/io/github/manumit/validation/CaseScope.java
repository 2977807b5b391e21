package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.statute.Statute;
import io.github.manumit.statute.StatuteCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
