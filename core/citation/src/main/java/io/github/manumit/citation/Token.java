package io.github.manumit.citation;

/**
 * A word, a number or a single character of a text.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param key the form for comparison: a word in lower case, in one script and without accents; digits; or the character
 * @param spaced whether there is white space before it
 * @param newLine whether there is a line break before it
 */
record Token(Kind kind, int start, int end, String key, boolean spaced, boolean newLine) {

    enum Kind {
        WORD,
        DIGITS,
        SUPERSCRIPT,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean is(char mark) {
        return kind == Kind.MARK && key.charAt(0) == mark;
    }

    boolean isOneOf(String marks) {
        return kind == Kind.MARK && marks.indexOf(key.charAt(0)) >= 0;
    }

    /** Whether it directly follows the previous token. */
    boolean isJoined() {
        return !spaced;
    }

    /** Returns the kind and the position, never the text. */
    @Override
    public String toString() {
        return "Token[" + kind + ' ' + start + ".." + end + ']';
    }
}
