package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.entity.Audience;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Restriction;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.Traits;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who is protected for another reason than a role: children, and those to whom access is restricted. */
final class FurtherProtection {

    private static final int MAJORITY = 18;

    private final CaseScope scope;

    FurtherProtection(CaseScope scope) {
        this.scope = scope;
    }

    /** Parties that are protected because they were children, or because access to who they are is restricted. */
    Map<String, Protection> all() {
        Map<String, Protection> further = new LinkedHashMap<>();
        CaseFile file = scope.caseFile();
        Map<String, LocalDate> latest = new HashMap<>();
        for (Incident incident : file.incidents()) {
            children(incident.participants(), incident.time(), latest, further);
        }
        for (Event event : file.events()) {
            children(event.participants(), event.time(), latest, further);
        }
        for (Person person : file.persons()) {
            if (scope.minors().perhaps(person.ref(), null) || isChildByClaim(person, latest.get(person.id()))) {
                further.putIfAbsent(person.id(), Protection.CHILD);
            }
            restricted(person, further);
        }
        for (PersonGroup group : file.groups()) {
            if (scope.minors().perhaps(group.ref(), null)) {
                further.putIfAbsent(group.id(), Protection.CHILD);
            }
            restricted(group, further);
        }
        return further;
    }

    private void children(
            List<Participant> participants,
            @Nullable When time,
            Map<String, LocalDate> latest,
            Map<String, Protection> children) {
        LocalDate end = time == null || time.date() == null
                ? null
                : time.date().latest().orElse(null);
        for (Participant participant : participants) {
            String id = scope.local(participant.party());
            if (id != null) {
                if (scope.minors().perhaps(participant.party(), time)) {
                    children.put(id, Protection.CHILD);
                }
                if (end != null) {
                    latest.merge(id, end, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
    }

    /** Whether a claim says that a person was a child, at some time or when the person took part in something. */
    private static boolean isChildByClaim(Person person, @Nullable LocalDate day) {
        for (Claim<Person> claim : person.meta().claims()) {
            Traits traits = claim.says() == null ? null : claim.says().traits();
            if (traits == null) {
                continue;
            }
            boolean minor = traits.ages().stream()
                    .anyMatch(each ->
                            each.age() != null && each.age().isMinor(MAJORITY).isYes());
            PartialDate born = traits.birth() == null || traits.birth().time() == null
                    ? null
                    : traits.birth().time().date();
            LocalDate earliest = born == null ? null : born.earliest().orElse(null);
            if (minor
                    || (earliest != null
                            && day != null
                            && earliest.plusYears(MAJORITY).isAfter(day))) {
                return true;
            }
        }
        return false;
    }

    private <E extends Entity<E>> void restricted(E party, Map<String, Protection> restricted) {
        List<Restriction> restrictions = new ArrayList<>();
        if (party.meta().restriction() != null) {
            restrictions.add(party.meta().restriction());
        }
        for (Claim<E> claim : party.meta().claims()) {
            if (claim.says() != null && claim.says().meta().restriction() != null) {
                restrictions.add(claim.says().meta().restriction());
            }
        }
        for (Restriction each : restrictions) {
            boolean open = each.audience() != null && Audience.PUBLIC.equals(each.audience());
            boolean covered = each.scope().isEmpty()
                    || each.scope().stream().anyMatch(scope -> DisclosureTable.mark(scope) != null);
            if (!open && covered && isInForce(each)) {
                restricted.putIfAbsent(party.id(), Protection.RESTRICTED);
            }
        }
    }

    /** Whether a restriction still holds when the file was last changed, in a language of the file. */
    boolean isInForce(Restriction restriction) {
        PartialDate time =
                restriction.time() == null ? null : restriction.time().date();
        LocalDate end =
                time == null || !time.isInterval() ? null : time.latest().orElse(null);
        Header header = scope.caseFile().header();
        Timestamp now = header.modified() == null ? header.created() : header.modified();
        boolean over = end != null
                && now != null
                && end.isBefore(now.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        boolean elsewhere = !restriction.languages().isEmpty()
                && !header.languages().isEmpty()
                && Collections.disjoint(restriction.languages(), header.languages());
        return !over && !elsewhere;
    }
}
