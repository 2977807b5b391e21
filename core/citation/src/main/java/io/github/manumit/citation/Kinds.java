package io.github.manumit.citation;

/**
 * A set of kinds of phrases.
 *
 * @param bits a bit for each kind
 */
record Kinds(long bits) {

    static Kinds of(Lexeme.Kind... kinds) {
        long bits = 0;
        for (Lexeme.Kind kind : kinds) {
            bits |= bit(kind);
        }
        return new Kinds(bits);
    }

    @SuppressWarnings("EnumOrdinal") // The order of the kinds means nothing here, and no bit outlives the program.
    static long bit(Lexeme.Kind kind) {
        return 1L << kind.ordinal();
    }
}
