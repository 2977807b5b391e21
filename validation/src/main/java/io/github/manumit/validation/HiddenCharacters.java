package io.github.manumit.validation;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds characters without a glyph that do not belong to the spelling. A mark is spelling beside a letter of the script
 * that uses it: a non-joiner in a Persian or Hindi word, a direction mark beside Hebrew, a vowel separator in Mongolian, a
 * variation selector after a Chinese character.
 */
final class HiddenCharacters {

    /** Scripts in which a joiner or non-joiner between letters is part of the spelling. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.MANDAIC,
            UnicodeScript.ADLAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE,
            UnicodeScript.CHAKMA,
            UnicodeScript.MEETEI_MAYEK);

    /** Scripts that write no space between words, so that a space without width shows where a line may end. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM);

    /** Scripts whose letters have variants that a selector chooses. */
    private static final Set<UnicodeScript> VARYING = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.MYANMAR,
            UnicodeScript.MANICHAEAN);

    private static final int NONE = -1;

    private static final int JOINER_OF_GRAPHEMES = 0x34f;
    private static final int ARABIC_MARK = 0x61c;
    private static final int VOWEL_SEPARATOR = 0x180e;
    private static final int NO_WIDTH = 0x200b;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int LEFT_TO_RIGHT = 0x200e;
    private static final int RIGHT_TO_LEFT = 0x200f;
    private static final int FIRST_EMBEDDING = 0x202a;
    private static final int END_OF_EMBEDDING = 0x202c;
    private static final int FIRST_OVERRIDE = 0x202d;
    private static final int LAST_OVERRIDE = 0x202e;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int END_OF_ISOLATE = 0x2069;
    private static final int FIRST_DEPRECATED = 0x206a;
    private static final int LAST_DEPRECATED = 0x206f;
    private static final int BLACK_FLAG = 0x1f3f4;

    /** A letter further away is not beside a mark; this keeps the check linear. */
    private static final int FAR = 40;

    private HiddenCharacters() {}

    /**
     * Finds the first hidden character of a name, in which every character counts.
     *
     * @return the code point; -1 if there is none
     */
    static int inName(String text) {
        if (isPlain(text)) {
            return NONE;
        }
        int isolate = NONE;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c >= FIRST_ISOLATE && c <= END_OF_ISOLATE) {
                isolate = isolate == NONE ? c : isolate;
            } else if (isWithoutGlyph(c) && !isSpelling(text, i, c)) {
                return c;
            }
        }
        return isolate != NONE && !hasRightToLeft(text) ? isolate : unbalanced(text);
    }

    /**
     * Finds the first character of another text that can make it read differently from what it says: a control
     * character, an override, or an embedding or isolate that is not closed.
     *
     * @return the code point; -1 if there is none
     */
    static int inText(String text) {
        if (isPlain(text)) {
            return NONE;
        }
        int before = NONE;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
            boolean override = c == FIRST_OVERRIDE || c == LAST_OVERRIDE;
            boolean deprecated = c >= FIRST_DEPRECATED && c <= LAST_DEPRECATED;
            boolean interlinear = c >= 0xfff9 && c <= 0xfffb;
            boolean tag = isTag(c) && !isTag(before) && before != BLACK_FLAG;
            if (control || override || deprecated || interlinear || tag) {
                return c;
            }
            before = c;
        }
        return unbalanced(text);
    }

    /** Whether all characters are common ones with a glyph. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || (c >= 0x7f && c < 0xc0) || (c >= 0x300 && c < 0x370) || c >= 0x590) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithoutGlyph(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isVisible(c);
            case Character.NON_SPACING_MARK -> c == JOINER_OF_GRAPHEMES || isMongolianSelector(c) || isSelector(c);
            // Fillers of Hangul, the blank of Braille, and a selector that Java 17 does not know
            default -> c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800 || c == 0x180f;
        };
    }

    /** Signs over or under numbers, which count as format characters but are seen. */
    private static boolean isVisible(int c) {
        return (c >= 0x600 && c <= 0x605)
                || c == 0x6dd
                || c == 0x70f
                || c == 0x890
                || c == 0x891
                || c == 0x8e2
                || c == 0x110bd
                || c == 0x110cd
                || (c >= 0x13430 && c <= 0x13455);
    }

    private static boolean isMongolianSelector(int c) {
        return (c >= 0x180b && c <= 0x180d) || c == 0x180f;
    }

    private static boolean isSelector(int c) {
        return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private static boolean isTag(int c) {
        return c >= 0xe0020 && c <= 0xe007f;
    }

    private static boolean isSpelling(String text, int at, int c) {
        int end = at + Character.charCount(c);
        return switch (c) {
            case NON_JOINER ->
                JOINING.contains(scriptBefore(text, at))
                        && (scriptBefore(text, at) == scriptAfter(text, end) || isMark(text.codePointBefore(at)));
            case JOINER -> JOINING.contains(scriptBefore(text, at)) || JOINING.contains(scriptAfter(text, end));
            case NO_WIDTH ->
                WITHOUT_SPACES.contains(scriptBefore(text, at)) && WITHOUT_SPACES.contains(scriptAfter(text, end));
            case VOWEL_SEPARATOR -> scriptBefore(text, at) == UnicodeScript.MONGOLIAN;
            case LEFT_TO_RIGHT, RIGHT_TO_LEFT, ARABIC_MARK -> isBesideRightToLeft(text, at, end);
            case JOINER_OF_GRAPHEMES ->
                scriptBefore(text, at) == UnicodeScript.HEBREW
                        || (end < text.length() && isMark(text.codePointAt(end)));
            case 0x115f, 0x1160 ->
                scriptBefore(text, at) == UnicodeScript.HANGUL || scriptAfter(text, end) == UnicodeScript.HANGUL;
            default -> {
                if (isMongolianSelector(c)) {
                    yield scriptBefore(text, at) == UnicodeScript.MONGOLIAN;
                }
                yield isSelector(c) && isVarying(text, at);
            }
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The script of the letter or mark before a place, over marks that take the script of their letter. */
    private static UnicodeScript scriptBefore(String text, int at) {
        int i = at;
        while (i > Math.max(0, at - FAR)) {
            int c = text.codePointBefore(i);
            UnicodeScript script = UnicodeScript.of(c);
            if (script != UnicodeScript.INHERITED && c != VOWEL_SEPARATOR && !isMongolianSelector(c)) {
                return script;
            }
            i -= Character.charCount(c);
        }
        return UnicodeScript.UNKNOWN;
    }

    private static UnicodeScript scriptAfter(String text, int at) {
        return at < text.length() ? UnicodeScript.of(text.codePointAt(at)) : UnicodeScript.UNKNOWN;
    }

    /** Symbols and ideographs have variants; letters of most scripts have none. */
    private static boolean isVarying(String text, int at) {
        if (at == 0) {
            return false;
        }
        int base = text.codePointBefore(at);
        boolean symbol = !Character.isLetter(base) && !Character.isWhitespace(base) && !isMark(base);
        return symbol || VARYING.contains(UnicodeScript.of(base));
    }

    /**
     * Whether the text is written from right to left, or the nearest letter before or after, over spaces, digits and
     * punctuation.
     */
    private static boolean isBesideRightToLeft(String text, int at, int end) {
        int first = 0;
        while (first < Math.min(text.length(), FAR) && !Character.isLetter(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        if (first < text.length() && isRightToLeft(text.codePointAt(first))) {
            return true;
        }
        int i = at;
        while (i > Math.max(0, at - FAR)) {
            int c = text.codePointBefore(i);
            if (Character.isLetter(c)) {
                if (isRightToLeft(c)) {
                    return true;
                }
                break;
            }
            i -= Character.charCount(c);
        }
        for (i = end; i < Math.min(text.length(), end + FAR); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                return isRightToLeft(c);
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetter(c) && isRightToLeft(c));
    }

    /** The first embedding or isolate that is not closed in its line, or an end without a beginning. */
    private static int unbalanced(String text) {
        int embeddings = 0;
        int isolates = 0;
        int open = NONE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2029') {
                if (embeddings + isolates > 0) {
                    return open;
                }
            } else if (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE) {
                open = embeddings + isolates == 0 ? c : open;
                embeddings += c == END_OF_EMBEDDING ? -1 : 1;
            } else if (c >= FIRST_ISOLATE && c <= END_OF_ISOLATE) {
                open = embeddings + isolates == 0 ? c : open;
                isolates += c == END_OF_ISOLATE ? -1 : 1;
            }
            if (embeddings < 0 || isolates < 0) {
                return c;
            }
        }
        return embeddings + isolates > 0 ? open : NONE;
    }
}
