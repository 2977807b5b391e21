package io.github.manumit.validation;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.incident.Act;
import io.github.manumit.incident.Condition;
import io.github.manumit.incident.Means;
import io.github.manumit.incident.Participant;
import io.github.manumit.incident.ParticipantRole;
import io.github.manumit.incident.Purpose;
import io.github.manumit.incident.Transaction;
import io.github.manumit.item.ItemUse;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Count;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Order;
import io.github.manumit.proceeding.ProceduralParticipant;
import io.github.manumit.proceeding.ProceduralRole;
import io.github.manumit.proceeding.Sentence;
import io.github.manumit.source.Contribution;
import io.github.manumit.source.ContributorRole;
import io.github.manumit.source.Source;
import io.github.manumit.source.SourceKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may be named in a public file. A person may be named if the person's only known roles are offender,
 * official, expert or author; everyone else must not be named, and a person whose role is unknown is treated as a
 * victim. The roles of a group apply to its members.
 */
final class Roles {

    /**
     * Roles for conduct that do not make a person a victim. Any other role protects the person, even an unknown one.
     */
    private static final Set<ParticipantRole> OPEN_CONDUCT = openConduct();

    private static final Set<ProceduralRole> PROTECTED_PROCEDURE = Set.of(
            ProceduralRole.WITNESS,
            ProceduralRole.PROTECTED_WITNESS,
            ProceduralRole.ANONYMOUS_WITNESS,
            ProceduralRole.CHILD_WITNESS,
            ProceduralRole.VICTIM,
            ProceduralRole.RECOGNISED_VICTIM,
            ProceduralRole.VICTIM_WITNESS,
            ProceduralRole.CIVIL_PARTY,
            ProceduralRole.PRIVATE_PROSECUTOR,
            ProceduralRole.COMPLAINANT,
            ProceduralRole.REPORTING_PERSON,
            ProceduralRole.APPLICANT,
            ProceduralRole.CLAIMANT,
            ProceduralRole.APPELLANT,
            ProceduralRole.APPELLEE,
            ProceduralRole.PETITIONER,
            ProceduralRole.THIRD_PARTY,
            ProceduralRole.GUARDIAN,
            ProceduralRole.SUPPORT_PERSON,
            ProceduralRole.PROPERTY_OWNER,
            ProceduralRole.SURETY);

    private static final Set<ContributorRole> PROTECTED_CONTRIBUTION = Set.of(
            ContributorRole.SPEAKER,
            ContributorRole.BELIEVER,
            ContributorRole.INTERVIEWEE,
            ContributorRole.ADDRESSEE,
            ContributorRole.WITNESS,
            ContributorRole.COMPLAINANT,
            ContributorRole.CONTRIBUTOR,
            ContributorRole.RELAYED_BY);

    private final Set<String> open = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    Roles(CaseScope scope) {
        for (CaseIndex.Mention mention : scope.index().mentions()) {
            String id = scope.local(mention.ref());
            Boolean mayBeNamed = id == null ? null : mayBeNamed(mention);
            if (id != null && mayBeNamed != null) {
                // a claim can protect a person but not expose one
                if (!mayBeNamed) {
                    closed.add(id);
                } else if (!mention.claimed()) {
                    open.add(id);
                }
            }
        }
        Map<String, List<String>> members = new HashMap<>();
        for (PersonGroup group : scope.caseFile().groups()) {
            members.put(group.id(), new ArrayList<>(scope.locals(group.members())));
            if (!group.recognitions().isEmpty()) {
                closed.add(group.id());
            }
        }
        spread(open, members);
        spread(closed, members);
    }

    private static void spread(Set<String> ids, Map<String, List<String>> members) {
        Deque<String> next = new ArrayDeque<>(ids);
        while (!next.isEmpty()) {
            for (String member : members.getOrDefault(next.pop(), List.of())) {
                if (ids.add(member)) {
                    next.push(member);
                }
            }
        }
    }

    /** Whether a public file may name a person, judging by the person's roles. */
    boolean mayBeNamed(Person person) {
        return open.contains(person.id())
                && !closed.contains(person.id())
                && person.recognitions().isEmpty();
    }

    private static @Nullable Boolean mayBeNamed(CaseIndex.Mention mention) {
        Object holder = mention.holder();
        String property = mention.property();
        if (holder instanceof Participant each && property.equals("party")) {
            return each.role() != null && OPEN_CONDUCT.contains(each.role());
        } else if (holder instanceof ProceduralParticipant each && property.equals("party")) {
            ProceduralRole role = each.role();
            return role != null && role.isKnown() && !PROTECTED_PROCEDURE.contains(role);
        } else if (holder instanceof Contribution each) {
            ContributorRole role = each.role();
            // who writes the notes of a case is not known to the public by that
            boolean isNote = mention.entity() instanceof Source source && SourceKind.CASE_NOTE.equals(source.kind());
            return isNote ? null : role != null && role.isKnown() && !PROTECTED_CONTRIBUTION.contains(role);
        }
        return byProperty(holder, property);
    }

    private static @Nullable Boolean byProperty(Object holder, String property) {
        boolean conduct = holder instanceof Act
                || holder instanceof Means
                || holder instanceof Purpose
                || holder instanceof Condition;
        boolean trial = holder instanceof Charge || holder instanceof Count;
        return switch (property) {
            case "by" -> conduct || holder instanceof Decision ? Boolean.TRUE : null;
            case "of" ->
                conduct || holder instanceof ItemUse ? Boolean.FALSE : holder instanceof Sentence ? Boolean.TRUE : null;
            case "to" -> conduct ? Boolean.FALSE : null;
            case "towards" -> holder instanceof Participant ? Boolean.FALSE : null;
            case "defendants" -> trial ? Boolean.TRUE : null;
            case "victims" -> trial ? Boolean.FALSE : null;
            case "concerning" -> holder instanceof Transaction ? Boolean.FALSE : null;
            case "beneficiaries" -> holder instanceof Order ? Boolean.FALSE : null;
            default -> null;
        };
    }

    private static Set<ParticipantRole> openConduct() {
        Set<ParticipantRole> open = new HashSet<>(ParticipantRole.known());
        open.removeAll(Set.of(
                ParticipantRole.VICTIM,
                ParticipantRole.POSSIBLE_VICTIM,
                ParticipantRole.CAPTIVE,
                ParticipantRole.MISSING_PERSON,
                ParticipantRole.TRAVELLER,
                ParticipantRole.WORKER,
                ParticipantRole.DEPENDENT_CHILD,
                ParticipantRole.INJURED,
                ParticipantRole.DECEASED,
                ParticipantRole.NEWBORN,
                ParticipantRole.IDENTIFIED_PERSON,
                ParticipantRole.WITNESS,
                ParticipantRole.COMPLAINANT,
                ParticipantRole.HELPER,
                ParticipantRole.WHISTLE_BLOWER));
        open.removeAll(Set.of(
                ParticipantRole.ACCOMPANYING_PERSON,
                ParticipantRole.CASE_WORKER,
                ParticipantRole.RESCUER,
                ParticipantRole.ADDRESSEE,
                ParticipantRole.FAMILY_MEMBER,
                ParticipantRole.OTHER));
        return Set.copyOf(open);
    }
}
