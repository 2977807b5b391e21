package io.github.manumit.citation;

/**
 * What a phrase means in a language.
 *
 * @param kind its kind
 * @param value what it stands for: a level, a number, a country, a code; empty if the kind alone says everything
 * @param language tag of the language
 * @param tongue index of the language; -1 for none
 * @param words number of words in the phrase
 * @param letters number of letters in the phrase; short phrases are less certain
 */
record Lexeme(Kind kind, String value, String language, int tongue, int words, int letters) {

    enum Kind {
        LEVEL,
        LEVEL_AFTER,
        LEVEL_PLURAL,
        ORDINAL,
        CARDINAL,
        AND,
        RANGE,
        SEQ,
        THIS,
        SAME,
        WITH,
        OF,
        SKIP,
        UNIT,
        KIND,
        CODE,
        SERIES,
        COUNTRY,
        STATE,
        SOVIET,
        NOUN,
        NUMBER,
        NEW,
        OLD,
        FORMER,
        EDITION,
        MONTH,
        DATE,
        YEAR,
        SUFFIX,
        INDEX,
        GAZETTE
    }

    private static final int SHORT = 3;

    /** Whether the same letters could mean something else in other languages. */
    boolean isShort() {
        return letters <= SHORT;
    }
}
