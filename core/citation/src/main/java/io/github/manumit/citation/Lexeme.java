package io.github.manumit.citation;

/**
 * What a phrase is in a language.
 *
 * @param kind its kind
 * @param value what it stands for: a level, a number, a country, a code; empty where the kind says all
 * @param language tag of the language
 * @param tongue its place among all languages; -1 for none
 * @param words how many words the phrase has
 * @param letters how many letters it has, so that what is short can be doubted
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
        COUNTRY,
        NOUN,
        NUMBER,
        NEW,
        OLD,
        MONTH,
        DATE,
        YEAR,
        SUFFIX
    }

    private static final int SHORT = 3;

    /** Whether other languages may have the same letters for something else. */
    boolean isShort() {
        return letters <= SHORT;
    }
}
