package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.casefile.Involvement;
import io.github.manumit.casefile.Position;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Party;
import io.github.manumit.entity.Restriction;
import io.github.manumit.party.Person;
import io.github.manumit.party.PersonGroup;
import io.github.manumit.party.RelationKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers how each party of a case file is to be protected, by the same tables as the rules on disclosure: what its roles
 * say, whether it is or may be a child, whose relative it is, and whether access to who it is has been restricted. A
 * party without a role that opens its name counts as a victim.
 */
public final class Protections {

    /** How a party is to be protected, the most vulnerable first. */
    public enum Status {
        /** Is or may have been under 18 on any day on which something happened in which it took part. */
        CHILD,
        /** Is or may be a victim, or nothing is known that allows naming it. */
        VICTIM,
        /** Saw or reported something, or gave evidence. */
        WITNESS,
        /** A relative of somebody who is protected. */
        RELATIVE,
        /** Is accused, suspected or wanted, or took part in what was done. */
        OFFENDER,
        /** Acts in an office or a profession. */
        OFFICIAL,
        /** Has another role, which does not protect it. */
        OTHER
    }

    private final CaseScope scope;
    private final Map<String, Protection> further;
    private final FurtherProtection restrictions;
    private final Roles roles;
    private final Roles ofAnyAge;

    private Protections(CaseFile caseFile) {
        this.scope = new CaseScope(caseFile);
        this.restrictions = new FurtherProtection(scope);
        this.further = restrictions.all();
        Doubt doubt = new Doubt(scope);
        Map<String, Protection> others = new LinkedHashMap<>(further);
        others.values().removeIf(each -> each.reason() == Protection.Reason.CHILD);
        for (Person each : caseFile.persons()) {
            doubt(each, doubt);
        }
        for (PersonGroup each : caseFile.groups()) {
            doubt(each, doubt);
        }
        this.roles = new Roles(scope, further);
        this.ofAnyAge = others.size() == further.size() ? roles : new Roles(scope, others);
    }

    private void doubt(Party party, Doubt doubt) {
        if (doubt.mayBeChild(party)) {
            further.put(party.id(), Protection.CHILD);
        }
    }

    /**
     * Decides about the parties of a case file.
     *
     * @param caseFile the case file
     * @return the decisions
     */
    public static Protections of(CaseFile caseFile) {
        return new Protections(caseFile);
    }

    /**
     * Returns the index that the decisions were made with.
     *
     * @return the index of the case file
     */
    public CaseIndex index() {
        return scope.index();
    }

    /**
     * Tells how a person or group is to be protected.
     *
     * @param party a person or group of the case file
     * @return its status; {@link Status#OTHER} for an organization
     */
    public Status of(Party party) {
        Protection protection = roles.protection(party);
        Protection other = further.get(party.id());
        boolean child = (protection != null && protection.reason() == Protection.Reason.CHILD)
                || (other != null && other.reason() == Protection.Reason.CHILD);
        return child ? Status.CHILD : status(party, protection);
    }

    /**
     * Tells how a person or group would have to be protected if it were surely an adult.
     *
     * @param party a person or group of the case file
     * @return its status, never {@link Status#CHILD}
     */
    public Status ofAnyAge(Party party) {
        return status(party, ofAnyAge.protection(party));
    }

    private Status status(Party party, @Nullable Protection protection) {
        if (protection == null) {
            return open(party);
        }
        return switch (protection.reason()) {
            case RELATIVE -> Status.RELATIVE;
            case ROLE ->
                protection.word() instanceof Word role && Position.of(role) == Position.WITNESS
                        ? Status.WITNESS
                        : Status.VICTIM;
            default -> Status.VICTIM;
        };
    }

    /**
     * Tells whether a relation makes two persons relatives, so that the name of one leads to the other.
     *
     * @param kind the kind of relation
     * @return true for family, partners and households
     */
    public static boolean areRelatives(RelationKind kind) {
        return DisclosureTable.isMarked(kind, "kin");
    }

    /**
     * Tells whether a restriction still holds when the file was last changed, in a language of the file.
     *
     * @param restriction a restriction of one of the entities
     * @return false if it is over, or holds only for other languages
     */
    public boolean isInForce(Restriction restriction) {
        return restrictions.isInForce(restriction);
    }

    private Status open(Party party) {
        boolean official = false;
        for (Involvement each : scope.index().involvementsOf(party)) {
            switch (each.position()) {
                case OFFENDER, POSSIBLE_OFFENDER, SUSPECT, DEFENDANT -> {
                    return Status.OFFENDER;
                }
                case OFFICIAL, PROFESSIONAL -> official = true;
                default -> {
                    // says nothing about what may be told
                }
            }
        }
        return official ? Status.OFFICIAL : Status.OTHER;
    }
}
