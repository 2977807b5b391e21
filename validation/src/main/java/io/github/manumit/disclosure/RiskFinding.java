package io.github.manumit.disclosure;

import java.util.List;
import java.util.Locale;

/**
 * Why somebody could be recognised. Holds no value of the file.
 *
 * @param file the number of the case file, from 0, in the order in which they were added
 * @param pointer JSON Pointer (RFC 6901) of the person, event, relation or number
 * @param kind what makes the person recognisable
 * @param persons how many persons share the combination, or what a small number counts at most; 1 for the other kinds
 * @param mend the traits of which one, told less exactly or not at all, would make enough persons alike; empty if no single
 *     one would
 */
public record RiskFinding(int file, String pointer, Kind kind, int persons, List<Trait> mend) {

    /** What makes a person recognisable. */
    public enum Kind {
        /** Too few persons have the same combination of traits. */
        RARE_COMBINATION,
        /** A name, a contact, the number of a document or the like is told of a protected person. */
        IDENTIFIED,
        /** A text stands beside a protected person; whether it makes the person recognisable, only a reader can tell. */
        DESCRIBED,
        /** A child took part in something whose day and exact place are told. */
        CHILD_AT_PLACE_AND_DAY,
        /** A protected person is a relative of somebody who is named. */
        RELATIVE_OF_NAMED,
        /** A protected person works or worked at an organization that is named. */
        WORKS_AT_NAMED,
        /** A published number of persons is small. */
        SMALL_NUMBER;

        /**
         * Returns the word for the kind.
         *
         * @return the name in small letters with hyphens
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public RiskFinding {
        mend = List.copyOf(mend);
    }
}
