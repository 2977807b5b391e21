package io.github.manumit.citation;

/**
 * A word, a number or a single character of a text.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param key the form to compare: a word in lower case, in one script and without accents; digits; or the character
 * @param spaced whether white space stands before it
 * @param newLine whether a line ends before it
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

    /** Whether it stands right behind the one before it. */
    boolean isJoined() {
        return !spaced;
    }

    /** Gives the kind and the place, never the text. */
    @Override
    public String toString() {
        return "Token[" + kind + ' ' + start + ".." + end + ']';
    }
}
