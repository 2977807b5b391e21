package io.github.manumit.disclosure;

import io.github.manumit.entity.Entity;
import io.github.manumit.observation.Observation;
import io.github.manumit.party.Organization;
import io.github.manumit.place.Jurisdiction;
import io.github.manumit.proceeding.Charge;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Proceeding;
import io.github.manumit.source.Source;
import io.github.manumit.statute.Statute;
import io.github.manumit.validation.Protections;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of whom or what something is told. A release says for each subject how much it tells. */
public enum SubjectKind {
    /** A person or group that is or may have been under 18. */
    CHILD,
    /** A victim, or somebody of whom nothing is known that allows naming them. */
    VICTIM,
    /** A relative of somebody who is protected. */
    RELATIVE,
    /** A witness. */
    WITNESS,
    /** Somebody accused, suspected or wanted, or who took part in what was done. */
    OFFENDER,
    /** Somebody in an office or a profession. */
    OFFICIAL,
    /** Any other person. */
    OTHER,
    /** An organization. */
    ORGANIZATION,
    /** What happened: incidents, events, relations, places, things and payments. */
    DEED,
    /** A proceeding, a charge or a decision, and the law. */
    PROCEEDING,
    /** A source. */
    SOURCE,
    /** What an observation says of a population. */
    POPULATION,
    /** The case file itself: its header, its ids and the order of its lists. */
    FILE;

    /**
     * Returns the word for the subject in a policy.
     *
     * @return the name in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a subject by its word.
     *
     * @param word the word
     * @return the subject, if there is one
     */
    public static Optional<SubjectKind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    static SubjectKind of(Protections.Status status) {
        return switch (status) {
            case CHILD -> CHILD;
            case VICTIM -> VICTIM;
            case RELATIVE -> RELATIVE;
            case WITNESS -> WITNESS;
            case OFFENDER -> OFFENDER;
            case OFFICIAL -> OFFICIAL;
            case OTHER -> OTHER;
        };
    }

    /** The subject of an entity that is neither a person nor a group. */
    static SubjectKind of(Entity<?> entity) {
        if (entity instanceof Organization) {
            return ORGANIZATION;
        } else if (entity instanceof Source) {
            return SOURCE;
        } else if (entity instanceof Observation) {
            return POPULATION;
        }
        boolean legal = entity instanceof Proceeding || entity instanceof Charge || entity instanceof Decision;
        return legal || isLaw(entity) ? PROCEEDING : DEED;
    }

    private static boolean isLaw(Entity<?> entity) {
        return entity instanceof Statute || entity instanceof Jurisdiction;
    }

    boolean isPerson() {
        return compareTo(OTHER) <= 0;
    }
}
