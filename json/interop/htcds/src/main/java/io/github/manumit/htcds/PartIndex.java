package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Position;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.Standing;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which part each party has in which incident. */
final class PartIndex {

    /** No incident: the file lists none, or does not say which one. */
    static final int NONE = -1;

    /** Standings of what is no longer, or not simply, said. */
    private static final Set<Standing> NOT_ASSERTED = Set.of(
            Standing.DENIED,
            Standing.REFUTED,
            Standing.DISMISSED,
            Standing.NOT_PROVEN,
            Standing.CORRECTED,
            Standing.WITHDRAWN,
            Standing.POSSIBLE_READING);

    private static final Set<Position> OFFENDERS =
            EnumSet.of(Position.OFFENDER, Position.POSSIBLE_OFFENDER, Position.SUSPECT);

    /** A role in an incident as a whole. */
    record Part(String pointer, Participant participant, ParticipantRole role) {}

    /** What one party is to one incident. */
    static final class Parts {
        final List<Part> roles = new ArrayList<>();
        final Set<Integer> events = new LinkedHashSet<>();

        /** The means that were used on the party, by number, and where it stands in each. */
        final SortedMap<Integer, Integer> means = new TreeMap<>();

        /** The purposes that concerned the party, by number, and where it stands in each. */
        final SortedMap<Integer, Integer> purposes = new TreeMap<>();

        boolean isVictim;
        boolean isOffender;

        /** Whether a role is one that HTCDS lists in its perpetrator context, which are not those of offenders only. */
        boolean isPerpetrator;

        private boolean isIdentified;

        private void add(ParticipantRole role) {
            Position position = Position.of(role);
            isVictim |= position == Position.VICTIM || role.equals(ParticipantRole.POSSIBLE_VICTIM);
            isOffender |= OFFENDERS.contains(position);
            isIdentified |= role.equals(ParticipantRole.IDENTIFIED_PERSON);
        }

        /** Tells whether the row of the party is that of a victim. */
        boolean isVictim(boolean isRecognised) {
            return isVictim || isRecognised && (isIdentified || !isPerpetrator);
        }
    }

    private static final Set<ParticipantRole> HELPERS =
            Set.of(ParticipantRole.CASE_WORKER, ParticipantRole.ASSISTING_ORGANIZATION);

    private final CaseFile caseFile;
    private final Map<Integer, List<Integer>> openMeans = new HashMap<>();
    private final Map<Integer, List<Integer>> openPurposes = new HashMap<>();
    private final Map<Integer, Map<ParticipantRole, List<Integer>>> helpers = new HashMap<>();
    private final Map<String, Map<Integer, Parts>> parts = new HashMap<>();
    private final Map<String, Integer> incidents = new HashMap<>();

    PartIndex(CaseFile caseFile, CaseIndex index) {
        this.caseFile = caseFile;
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            incidents.putIfAbsent(caseFile.incidents().get(i).id(), i);
            incident(i, caseFile.incidents().get(i));
        }
        for (int i = 0; i < caseFile.events().size(); i++) {
            Event event = caseFile.events().get(i);
            int incident = numberOf(index.incidentsOf(event));
            for (Participant each : event.participants()) {
                if (each.party() != null
                        && each.role() != null
                        && isAsserted(each.meta().standing())) {
                    Parts of = parts(each.party(), incident);
                    of.events.add(i);
                    of.add(each.role());
                }
            }
        }
    }

    /** The number of the first of some incidents. */
    int numberOf(List<Incident> concerned) {
        return concerned.isEmpty()
                ? NONE
                : incidents.getOrDefault(concerned.get(0).id(), NONE);
    }

    private void incident(int number, Incident incident) {
        for (int i = 0; i < incident.participants().size(); i++) {
            Participant each = incident.participants().get(i);
            if (each.party() != null
                    && each.role() != null
                    && isAsserted(each.meta().standing())) {
                Parts of = parts(each.party(), number);
                of.roles.add(new Part("/incidents/" + number + "/participants/" + i, each, each.role()));
                of.add(each.role());
                of.isPerpetrator |= isOfPerpetrator(each.role());
            }
            if (each.role() != null && HELPERS.contains(each.role())) {
                helpers.computeIfAbsent(number, unseen -> new HashMap<>())
                        .computeIfAbsent(each.role(), unseen -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < incident.means().size(); i++) {
            Means means = incident.means().get(i);
            if (means.kind() == null || !isAsserted(means.meta().standing())) {
                continue;
            }
            if (means.to().isEmpty()) {
                openMeans.computeIfAbsent(number, unseen -> new ArrayList<>()).add(i);
            }
            for (int j = 0; j < means.to().size(); j++) {
                Parts of = parts(means.to().get(j), number);
                of.isVictim = true;
                of.means.putIfAbsent(i, j);
            }
        }
        for (int i = 0; i < incident.purposes().size(); i++) {
            Purpose purpose = incident.purposes().get(i);
            if (purpose.kind() == null || !isAsserted(purpose.meta().standing())) {
                continue;
            }
            if (purpose.of().isEmpty()) {
                openPurposes
                        .computeIfAbsent(number, unseen -> new ArrayList<>())
                        .add(i);
            }
            for (int j = 0; j < purpose.of().size(); j++) {
                Parts of = parts(purpose.of().get(j), number);
                of.isVictim = true;
                of.purposes.putIfAbsent(i, j);
            }
        }
    }

    /** The means of an incident that concern a party, and where it stands in each; -1 in one that names nobody. */
    SortedMap<Integer, Integer> meansOf(int incident, Parts of) {
        return with(openMeans.getOrDefault(incident, List.of()), of.means);
    }

    /** The purposes of an incident that concern a party, and where it stands in each; -1 in one that names nobody. */
    SortedMap<Integer, Integer> purposesOf(int incident, Parts of) {
        return with(openPurposes.getOrDefault(incident, List.of()), of.purposes);
    }

    private static SortedMap<Integer, Integer> with(List<Integer> open, SortedMap<Integer, Integer> named) {
        if (open.isEmpty()) {
            return named;
        }
        SortedMap<Integer, Integer> all = new TreeMap<>(named);
        open.forEach(i -> all.put(i, NONE));
        return all;
    }

    /** The participants of an incident with a role, by number. */
    List<Integer> withRole(int incident, ParticipantRole role) {
        return helpers.getOrDefault(incident, Map.of()).getOrDefault(role, List.of());
    }

    private Parts parts(Ref<? extends Party> party, int incident) {
        return parts.computeIfAbsent(party.text(), unseen -> new LinkedHashMap<>())
                .computeIfAbsent(incident, unseen -> new Parts());
    }

    /** Tells whether a role has a code in the perpetrator context, or is what a perpetrator without a role has. */
    static boolean isOfPerpetrator(ParticipantRole role) {
        String list = HtcdsField.PER_ROLE_IN_PROCESS.technicalName();
        return CodeWords.exact(list, role).isPresent()
                || CodeWords.broader(list, role).isPresent()
                || role.equals(ParticipantRole.TRAFFICKER);
    }

    static boolean isAsserted(@Nullable Standing standing) {
        return standing == null || !NOT_ASSERTED.contains(standing);
    }

    /** What a party is to each incident that it has a part in. */
    Map<Integer, Parts> of(String party) {
        return parts.getOrDefault(party, Map.of());
    }

    /** The incident of a party of whom nothing says which: the only one of the file. */
    int only() {
        return caseFile.incidents().size() == 1 ? 0 : NONE;
    }
}
