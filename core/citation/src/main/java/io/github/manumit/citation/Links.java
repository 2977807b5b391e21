package io.github.manumit.citation;

import org.jspecify.annotations.Nullable;

/** What connects the pieces of citations: commas, conjunctions, range signs and words to skip. */
final class Links {

    private static final int MOST_FILLERS = 4;

    private final TextWords words;

    Links(TextWords words) {
        this.words = words;
    }

    Piece.@Nullable Separator separator(int i) {
        if (i >= words.size()) {
            return null;
        }
        if (words.isOneOf(i, ",|")) {
            return new Piece.Separator(Piece.Separator.Kind.COMMA, i, i + 1);
        }
        if (words.is(i, ';')) {
            return new Piece.Separator(Piece.Separator.Kind.SEMICOLON, i, i + 1);
        }
        if (words.is(i, '&') || words.is(i, '+')) {
            return new Piece.Separator(Piece.Separator.Kind.AND, i, i + 1);
        }
        if (words.is(i, '/') && i > 0) {
            return new Piece.Separator(Piece.Separator.Kind.AND, i, i + 1);
        }
        Lexicon.Match with = words.find(i, Lexeme.Kind.WITH);
        if (with != null) {
            return new Piece.Separator(Piece.Separator.Kind.WITH, i, skipDots(with.end()));
        }
        Lexicon.Match and = words.find(i, Lexeme.Kind.AND);
        if (and == null) {
            return null;
        }
        int end = and.end();
        if (and.lexeme().letters() == 1 && words.is(end, '.') && words.isJoined(end)) {
            end++;
        }
        if (words.is(end, ')') && hasOpening(i, end)) {
            end++;
        }
        return new Piece.Separator(Piece.Separator.Kind.AND, i, end);
    }

    private boolean hasOpening(int from, int end) {
        for (int i = from; i < end; i++) {
            if (words.is(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /** The position at which the next number of a list could begin, after a comma or an "and". */
    int listed(int i) {
        int at = i;
        Piece.Separator separator = separator(at);
        if (separator == null
                || separator.kind() == Piece.Separator.Kind.SEMICOLON
                || separator.kind() == Piece.Separator.Kind.WITH) {
            return words.is(i, '/') && words.isJoined(i) ? i + 1 : i;
        }
        at = separator.end();
        Piece.Separator second = separator(at);
        return second != null && second.kind() == Piece.Separator.Kind.AND ? second.end() : at;
    }

    /**
     * The position at which the end of a range could begin, after a dash or a word; the same position if there is
     * neither.
     */
    int rangeSign(int i) {
        if (words.isDash(i)) {
            return i + 1;
        }
        Lexicon.Match word = words.find(i, Lexeme.Kind.RANGE);
        return word == null || i == 0 ? i : word.end();
    }

    /** The position after words to skip; the same position if there are none. */
    int filler(int i) {
        int at = i;
        for (int count = 0; count < MOST_FILLERS && at < words.size(); count++) {
            Lexicon.Match of = words.find(at, Lexeme.Kind.OF);
            Lexicon.Match skipped = words.find(at, Lexeme.Kind.SKIP);
            if (skipped != null && words.isDigits(skipDots(skipped.end()))) {
                at = skipDots(skipped.end()) + 1;
            } else if (of != null) {
                at = of.end();
            } else {
                break;
            }
        }
        return at;
    }

    /** The position after "and the following"; the same position if it is absent. */
    int following(int i) {
        Lexicon.Match seq = words.find(words.is(i, ',') ? i + 1 : i, Lexeme.Kind.SEQ);
        return seq == null ? i : skipDots(seq.end());
    }

    int skipDots(int i) {
        int at = i;
        while (words.is(at, '.')) {
            at++;
        }
        return at;
    }
}
