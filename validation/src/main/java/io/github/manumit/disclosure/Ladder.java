package io.github.manumit.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of information that can be told more or less exactly. Each ladder has rungs, from the one that tells most to the
 * one that tells least; what a rung tells can be derived from what any rung before it tells.
 */
public enum Ladder {
    /** Names and labels: in full; initials; a label that says only the role or kind; nothing. */
    NAMES("full", "initials", "role", "omit"),
    /** Numbers and codes that are given to somebody or something: as they are; a pseudonym; nothing. */
    IDENTIFIERS("keep", "pseudonym", "omit"),
    /** Contacts and other direct identifiers. */
    CONTACTS("keep", "omit"),
    /** The date of a birth: the day; the month; the year; a band of five years; nothing. */
    BIRTHS("day", "month", "year", "band", "omit"),
    /** Ages: as stated; a band as in the CTDC data; minor or adult; nothing. */
    AGES("exact", "band", "majority", "omit"),
    /** Other dates: the day, with times of day and relative times; the month; the year; a band of five years; nothing. */
    DATES("day", "month", "year", "band", "omit"),
    /** Places: exact; the settlement; the district; the first division of the country; the country; nothing. */
    PLACES("exact", "settlement", "district", "subdivision", "country", "omit"),
    /** Counts and measures: as stated; the bounds between which they lie; nothing. */
    COUNTS("exact", "bounds", "omit"),
    /** Sums of money: as stated; rounded to the first digit; nothing. */
    AMOUNTS("exact", "rounded", "omit"),
    /** Durations: as stated; in whole months; in whole years; nothing. */
    DURATIONS("exact", "months", "years", "omit"),
    /** What could identify somebody together with other data: sex, citizenship, occupation, languages. */
    TRAITS("keep", "omit"),
    /** Data with special legal protection, such as health, and consents and restrictions. */
    SPECIAL("keep", "omit"),
    /**
     * Free text, what is quoted as it was written, unknown properties, and words that are not of the vocabularies: as it
     * is; nothing, unless the policy clears it.
     */
    TEXTS("keep", "omit"),
    /** What sources say otherwise: as it is, as far as the other ladders tell it; nothing. */
    CLAIMS("keep", "omit"),
    /** Sources: as they are; only their kind and date. */
    SOURCES("keep", "kind"),
    /**
     * Ids, the order of lists in which order means nothing, the file's own id, its versions and who made it: as they are;
     * numbered and ordered anew, so that they tell nothing.
     */
    RECORDS("keep", "renumber");

    @SuppressWarnings("ImmutableEnumChecker") // it is an immutable list
    private final List<String> rungs;

    Ladder(String... rungs) {
        this.rungs = List.of(rungs);
    }

    /**
     * Returns the word for the ladder in a policy.
     *
     * @return the name in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the words for the rungs.
     *
     * @return the rungs, from the one that tells most to the one that tells least
     */
    public List<String> rungs() {
        return rungs;
    }

    /**
     * Finds a ladder by its word.
     *
     * @param word the word
     * @return the ladder, if there is one
     */
    public static Optional<Ladder> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
