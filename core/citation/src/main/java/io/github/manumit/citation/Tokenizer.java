package io.github.manumit.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits a text into words, numbers and single characters, in one pass. */
final class Tokenizer {

    /**
     * Words that end with an apostrophe, as in {@code l'article}. Elsewhere an apostrophe is part of the word, as in
     * Uzbek.
     */
    private static final Set<String> ELIDED =
            Set.of("l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "dell", "nell", "all", "dall", "sull");

    /** What small letters before the abbreviation of a law mean, as a word of the grammar. */
    private static final Map<String, String> MARKERS =
            Map.of("a", "af", "\u00f6", "osterreich", "d", "deutschland", "ch", "schweiz", "fl", "liechtenstein");

    private static final Set<String> MARKED = Set.of(
            "Art", "StGB", "StPO", "ZPO", "ZGB", "OR", "BV", "AuG", "AIG", "ABGB", "BGB", "StG", "CP", "CC", "CPP");

    /** Signs that are words of their own. */
    private static final String SIGNS = "\u00a7\u2116";

    private static final int LONGEST_RAISED = 3;
    private static final int LONGEST_RAISED_LETTERS = 14;
    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_ABBREVIATION = 14;

    /** More letters than any word of {@link #ELIDED} has, however it is written. */
    private static final int LONGEST_ELIDED = 16;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced;
    private boolean newLine;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Letters.isSpace(c)) {
                spaced = true;
                newLine |= c == '\n' || c == '\r' || c == '\u2028';
                at++;
            } else if (Letters.isUnseen(c)) {
                at++;
            } else if (isDigit(c)) {
                run(Token.Kind.DIGITS);
            } else if (Numerals.isSuperscript(c)) {
                run(Token.Kind.SUPERSCRIPT);
            } else if (isLetter(c)) {
                word();
            } else if (c == '^' || c == '<') {
                raised(c);
            } else {
                int end = at + (Character.isHighSurrogate(c) && at + 1 < text.length() ? 2 : 1);
                add(isSign(c) ? Token.Kind.WORD : Token.Kind.MARK, at, end, text.substring(at, end));
                at = end;
            }
        }
    }

    static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Letters.isApostrophe(c) && c != '\u00aa' && c != '\u00ba';
    }

    private void run(Token.Kind kind) {
        int start = at;
        int end = at;
        boolean isWhole = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean belongs = kind == Token.Kind.DIGITS ? isDigit(c) : Numerals.isSuperscript(c);
            if (belongs) {
                isWhole &= end == at;
                end = at + 1;
            } else if (!Letters.isUnseen(c)) {
                break;
            }
            at++;
        }
        at = end;
        String digits = text.substring(start, end);
        add(kind, start, end, isWhole ? digits : seen(digits));
    }

    private static String seen(String digits) {
        StringBuilder seen = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            if (!Letters.isUnseen(digits.charAt(i))) {
                seen.append(digits.charAt(i));
            }
        }
        return seen.toString();
    }

    /** Reads digits that a sign marks as superscript: {@code 148^1}, {@code 148<sup>1</sup>}. */
    private void raised(char sign) {
        int digits = sign == '^' ? at + 1 : text.startsWith("<sup>", at) ? at + "<sup>".length() : at;
        int end = digits;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == digits) {
            raisedLetters(sign, digits);
            return;
        }
        boolean closed = sign == '^' || text.startsWith("</sup>", end);
        if (digits == at || !closed || end - digits > LONGEST_RAISED) {
            add(Token.Kind.MARK, at, at + 1, text.substring(at, at + 1));
            at++;
            return;
        }
        int after = sign == '^' ? end : end + "</sup>".length();
        add(Token.Kind.SUPERSCRIPT, at, after, Numerals.raised(text.substring(digits, end)));
        at = after;
    }

    /** Reads letters that a sign marks as superscript: {@code 260^ter}, {@code 260<sup>bis</sup>}. */
    private void raisedLetters(char sign, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_RAISED_LETTERS && isLetter(text.charAt(end))) {
            end++;
        }
        boolean closed = sign == '^' || text.startsWith("</sup>", end);
        boolean follows =
                !tokens.isEmpty() && !spaced && tokens.get(tokens.size() - 1).isDigits();
        if (from == at || end == from || !closed || !follows) {
            add(Token.Kind.MARK, at, at + 1, text.substring(at, at + 1));
            at++;
            return;
        }
        int after = sign == '^' ? end : end + "</sup>".length();
        add(Token.Kind.WORD, at, after, Letters.fold(text.substring(from, end)));
        at = after;
    }

    /**
     * The end of an abbreviation that is joined to a case ending: {@code JKning}, {@code МЖтКнинг}; the same position
     * if there is none.
     */
    private int abbreviationEnd(int start) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return start;
        }
        int capitals = start;
        while (capitals < text.length() && Character.isUpperCase(text.charAt(capitals))) {
            capitals++;
        }
        int end = capitals;
        int last = capitals;
        while (end < text.length()
                && end - start <= LONGEST_ABBREVIATION
                && Character.isLetter(text.charAt(end))
                && !Letters.isApostrophe(text.charAt(end))) {
            last = Character.isUpperCase(text.charAt(end)) ? end + 1 : last;
            end++;
        }
        boolean word = end < text.length() && (isLetter(text.charAt(end)) || Letters.isApostrophe(text.charAt(end)));
        boolean ending = capitals - start >= 2 && end - last >= 2 && end - last <= LONGEST_ENDING && !word;
        return ending ? last : start;
    }

    /**
     * Reads the small letters before the abbreviation of a law that say whose or which it is: {@code öStGB},
     * {@code aArt.}. Returns false if there are none.
     */
    private boolean marker() {
        // Such letters are one or two, before a capital.
        boolean isPossible = at + 1 < text.length()
                && (Character.isUpperCase(text.charAt(at + 1))
                        || at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2)));
        if (!isPossible) {
            return false;
        }
        for (Map.Entry<String, String> each : MARKERS.entrySet()) {
            int law = at + each.getKey().length();
            boolean marks = law < text.length()
                    && Character.isUpperCase(text.charAt(law))
                    && text.startsWith(each.getKey(), at)
                    && MARKED.stream()
                            .anyMatch(abbreviation -> text.startsWith(abbreviation, law)
                                    && (law + abbreviation.length() == text.length()
                                            || !isLetter(text.charAt(law + abbreviation.length()))));
            if (marks) {
                add(Token.Kind.WORD, at, law, each.getValue());
                at = law;
                return true;
            }
        }
        return false;
    }

    private void word() {
        if (Character.isLowerCase(text.charAt(at)) && marker()) {
            return;
        }
        int abbreviation = abbreviationEnd(at);
        if (abbreviation > at) {
            int from = at;
            at = abbreviation;
            add(Token.Kind.WORD, from, abbreviation, Letters.fold(text.substring(from, abbreviation)));
            return;
        }
        int start = at;
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        at = end;
        boolean ends = end == text.length() || !mayContinue(text.charAt(end));
        String word = text.substring(start, end);
        add(start, ends ? word : continued(word));
    }

    private static boolean mayContinue(char c) {
        return Letters.isApostrophe(c) || Letters.isUnseen(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Reads the rest of a word that has an apostrophe, an accent of its own or an invisible character in it. */
    private String continued(String begun) {
        StringBuilder word = new StringBuilder(begun);
        int letters = begun.length();
        int end = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
                letters += isLetter(c) ? 1 : 0;
                end = at + 1;
            } else if (Letters.isApostrophe(c)) {
                boolean inside = at + 1 < text.length() && isLetter(text.charAt(at + 1));
                if (!inside) {
                    break;
                }
                if (letters <= LONGEST_ELIDED && ELIDED.contains(Letters.fold(word.toString()))) {
                    end = at + 1;
                    break;
                }
            } else if (!Letters.isUnseen(c)) {
                break;
            }
            at++;
        }
        at = end;
        return word.toString();
    }

    /** Adds a word that ends here. */
    private void add(int start, String word) {
        add(Token.Kind.WORD, start, at, Letters.fold(word));
    }

    private void add(Token.Kind kind, int start, int end, String key) {
        tokens.add(new Token(kind, start, end, key, spaced, newLine));
        spaced = false;
        newLine = false;
    }
}
