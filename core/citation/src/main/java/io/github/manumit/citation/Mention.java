package io.github.manumit.citation;

import org.jspecify.annotations.Nullable;

/**
 * A statute as a text names it.
 *
 * @param code its code, if the words mean a single statute
 * @param kind the kind of statute, if the words say only that
 * @param country whose law it is, if that is stated
 * @param title the title of a code that is divided into titles, such as the U.S. Code
 * @param year a year next to it, of the statute or of an amendment; 0 for none
 * @param age 1 for a new statute, -1 for a former one, {@link #SOVIET} for one of the Soviet Union, 0 if none is stated
 * @param number the number of a law, as written
 * @param minted a code formed from the words by the rules of the registry's README, for a statute that the registry
 *     does not contain
 * @param start its first token
 * @param end the token after it
 */
record Mention(
        @Nullable String code,
        @Nullable String kind,
        @Nullable String country,
        @Nullable String title,
        int year,
        int age,
        @Nullable String number,
        @Nullable String minted,
        int start,
        int end) {

    /** The age of a law of the Soviet Union or of one of its republics. */
    static final int SOVIET = -2;

    /** Follows the number of a title whose appendix is meant. */
    static final String APPENDIX = " app.";

    /** A copy with the country that is named after it. */
    Mention of(MentionParts.Place place) {
        int own = place.soviet() ? SOVIET : age;
        return new Mention(code, kind, place.country(), title, year, own, number, minted, start, place.end());
    }

    static Mention none(int start, int end) {
        return new Mention(null, null, null, null, 0, 0, null, null, start, end);
    }

    static Mention ofCode(String code, int start, int end) {
        return new Mention(code, null, null, null, 0, 0, null, null, start, end);
    }

    Mention withTitle(String newTitle, int newStart, int newEnd) {
        return new Mention(code, kind, country, newTitle, year, age, number, minted, newStart, newEnd);
    }

    Mention withYear(int newYear, int newEnd) {
        return new Mention(code, kind, country, title, newYear, age, number, minted, start, newEnd);
    }

    Mention endingAt(int newEnd) {
        return new Mention(code, kind, country, title, year, age, number, minted, start, newEnd);
    }

    /** Whether it says more than that it is a law. */
    boolean isTelling() {
        return code != null || kind != null || number != null || minted != null;
    }
}
