package io.github.manumit.validation;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds words whose letters were lost or replaced when a text was converted from one encoding to another: the replacement
 * character, question marks in the place of letters, and bytes of UTF-8 that were read in an older encoding.
 *
 * <p>A word counts as misread if all of its characters, written in that encoding, are well-formed UTF-8 for letters of one
 * script, and if it looks like no word as it stands: a capital letter after a small one, or a symbol within the word.
 */
final class LostLetters {

    /** How letters were lost. */
    enum Loss {
        /** The replacement character stands for a letter. */
        REPLACED,
        /** Question marks stand for letters. */
        QUESTION_MARKS,
        /** Each letter is written as two or more others. */
        MISREAD
    }

    /**
     * What was found first in a text.
     *
     * @param loss how letters were lost
     * @param encoding the encoding in which the text was misread; null for the others
     */
    record Found(Loss loss, @Nullable String encoding) {}

    private static final List<Encoding> ENCODINGS = Stream.of(
                    "windows-1252", "windows-1251", "IBM866", "KOI8-R", "IBM850", "IBM437")
            .filter(Charset::isSupported)
            .map(Encoding::new)
            .toList();

    private static final char REPLACEMENT = '\ufffd';

    /** Letters of alphabets that no text in capitals or small letters would have in the midst of other letters. */
    private static final String RARE =
            "\u0403\u0453\u040c\u045c\u0402\u0452\u0409\u0459\u040a\u045a\u040b\u045b\u040f\u045f\u0405\u0455\u0408\u0458\u0192";

    /** Box-drawing characters that are capital Cyrillic letters of windows-1251 read as IBM866. */
    private static final int FIRST_BOX = 0x2500;

    private static final int LAST_BOX = 0x259f;

    private static final int LEAST_MARKS_ALONE = 4;
    private static final int LEAST_ACCENTED = 4;

    /** A question is not longer; this keeps the check linear. */
    private static final int FAR = 200;

    private LostLetters() {}

    /** Finds the first loss in a text; null if there is none. */
    static @Nullable Found in(String text) {
        boolean plain = true;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = text.charAt(i) < 0x80 && text.charAt(i) != '?';
        }
        if (plain) {
            return null;
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return new Found(Loss.REPLACED, null);
        }
        int marked = 0;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !isSpace(text.charAt(to))) {
                to++;
            }
            Found found = to == from ? null : inWord(text, from, to, marked);
            if (found != null) {
                return found;
            }
            marked = to == from ? marked : onlyMarks(text, from, to);
            from = to + 1;
        }
        return null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static @Nullable Found inWord(String text, int from, int to, int markedBefore) {
        int marks = onlyMarks(text, from, to);
        if (marks >= LEAST_MARKS_ALONE || (marks > 1 && markedBefore > 1) || hasMarkForLetter(text, from, to)) {
            return new Found(Loss.QUESTION_MARKS, null);
        }
        return isUsual(text, from, to) ? null : misread(text, from, to);
    }

    /**
     * Whether a word has only ASCII characters and letters of the Russian alphabet, and no capital right after a small
     * letter. Nothing in such a word would be strange in any encoding.
     */
    static boolean isUsual(String text, int from, int to) {
        boolean small = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean russian = (c >= '\u0410' && c <= '\u044f') || c == '\u0401' || c == '\u0451';
            boolean capital = russian && (c < '\u0430' && c != '\u0451');
            if ((c >= 0x80 && !russian) || (capital && small)) {
                return false;
            }
            small = russian ? !capital : c >= 'a' && c <= 'z';
        }
        return true;
    }

    // Question marks

    /** How many question marks a word has, if it has no letter. */
    private static int onlyMarks(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || c == '!' || c == '/' || c == '=') {
                return 0;
            }
            marks += c == '?' ? 1 : 0;
        }
        return marks;
    }

    private static boolean hasMarkForLetter(String text, int from, int to) {
        int first = text.indexOf('?', from);
        if (first < 0 || first >= to || isAddress(text, from, to)) {
            return false;
        }
        for (int i = first; i < to; i++) {
            if (text.charAt(i) == '?') {
                int end = i;
                while (end < to && text.charAt(end) == '?') {
                    end++;
                }
                if (end < to && isForLetters(text, from, to, i, end)) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /** Whether the marks from {@code at} to {@code end}, with a character after them, are in the place of letters. */
    private static boolean isForLetters(String text, int from, int to, int at, int end) {
        char after = text.charAt(end);
        if (!Character.isLetter(after)) {
            return false;
        }
        boolean begins = at == from || "([{\"'«„“".indexOf(text.charAt(at - 1)) >= 0;
        if (begins) {
            // "?que pasa?" is a question
            return Character.isLowerCase(after) && !isAsked(text, end);
        }
        char before = text.charAt(at - 1);
        if (!Character.isLetter(before)) {
            return false;
        }
        if (!Character.isUpperCase(after)) {
            return true;
        }
        // "READY?YES" lacks a space, "IV?NOV" a letter
        return Character.isUpperCase(before) && (at - from <= 2 || to - end <= 2);
    }

    private static boolean isAsked(String text, int from) {
        int end = Math.min(text.length(), from + FAR);
        for (int i = text.indexOf('?', from); i >= 0 && i < end; i = text.indexOf('?', i + 1)) {
            if (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is an address on the Internet or the like. */
    private static boolean isAddress(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("/=&@\\".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.startsWith("www.", from);
    }

    // Misread bytes

    static @Nullable Found misread(String text, int from, int to) {
        for (Encoding encoding : ENCODINGS) {
            if (new Reading(encoding, text, from, to).isMisread()) {
                return new Found(Loss.MISREAD, encoding.name);
            }
        }
        String older = misreadLetters(text, from, to);
        return older == null ? null : new Found(Loss.MISREAD, older);
    }

    /** Whether a word is windows-1251 read as windows-1252, all accented letters, or as IBM866, with a box for a capital. */
    private static @Nullable String misreadLetters(String text, int from, int to) {
        int accented = 0;
        boolean other = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            accented += letter && c >= 0xc0 && c <= 0xff ? 1 : 0;
            other |= letter && (c < 0xc0 || c > 0xff);
            boolean box = c >= FIRST_BOX && c <= LAST_BOX;
            if (box && i + 1 < to && text.charAt(i + 1) >= '\u0430' && text.charAt(i + 1) <= '\u044f') {
                return "IBM866";
            }
        }
        return accented >= LEAST_ACCENTED && !other ? "windows-1252" : null;
    }

    /** An encoding of one byte for a character. */
    private static final class Encoding {

        private static final int SIZE = 0x2600;

        private final String name;
        private final byte[] bytes = new byte[SIZE];

        Encoding(String name) {
            this.name = name;
            // Bytes without a character often stay what they are.
            for (int control = 0x80; control < 0xa0; control++) {
                bytes[control] = (byte) control;
            }
            byte[] all = new byte[0x80];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) (0x80 + i);
            }
            String characters =
                    Charset.forName(name).decode(ByteBuffer.wrap(all)).toString();
            for (int i = 0; i < characters.length(); i++) {
                if (characters.charAt(i) < SIZE) {
                    bytes[characters.charAt(i)] = all[i];
                }
            }
        }

        /** The byte of a character; 0 if it has none. */
        int of(char c) {
            return c < 0x80 ? c : c < SIZE ? bytes[c] & 0xff : 0;
        }
    }

    /** One word read as the bytes of an encoding. */
    private static final class Reading {

        private final Encoding encoding;
        private final String text;
        private final int from;
        private final int to;

        private int pairs;
        private int longer;
        private int lone;
        private boolean strange;
        private boolean certain;
        private @Nullable UnicodeScript script;

        Reading(Encoding encoding, String text, int from, int to) {
            this.encoding = encoding;
            this.text = text;
            this.from = from;
            this.to = to;
        }

        boolean isMisread() {
            int i = from;
            while (i < to) {
                int length = sequence(i);
                if (length == 0) {
                    return false;
                }
                i += length;
            }
            boolean latin = script == UnicodeScript.LATIN || script == null;
            return strange && (certain || longer > 0 || (pairs > lone && pairs >= (latin ? 1 : 2)));
        }

        /** Reads the bytes of one character; 0 if they are not well-formed or would be no letter. */
        private int sequence(int at) {
            int lead = encoding.of(text.charAt(at));
            if (lead > 0 && lead < 0x80) {
                return isOfScript(lead) ? 1 : 0;
            }
            int length = lead >= 0xc2 && lead < 0xe0
                    ? 2
                    : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
            int c = lead & (0xff >> (length + 1));
            for (int i = 1; i < length; i++) {
                int trail = at + i < to ? encoding.of(text.charAt(at + i)) : 0;
                if (trail < 0x80 || trail >= 0xc0) {
                    return i == 1 ? loneLead(lead, at + 1) : 0;
                }
                c = (c << 6) | (trail & 0x3f);
            }
            boolean shortest = length == 2 || c >= (length == 3 ? 0x800 : 0x10000);
            if (length == 0 || !shortest || !Character.isValidCodePoint(c) || !isPlausible(c, length)) {
                return 0;
            }
            pairs += length == 2 ? 1 : 0;
            longer += length > 2 ? 1 : 0;
            look(at, length);
            return length;
        }

        /** In Cyrillic, a byte without a character, or a space that does not break, may have been dropped after a lead. */
        private int loneLead(int lead, int next) {
            boolean cyrillic = lead >= 0xd0 && lead <= 0xd3;
            boolean before = next == to || encoding.of(text.charAt(next)) >= 0xc2;
            lone += cyrillic && before ? 1 : 0;
            return cyrillic && before ? 1 : 0;
        }

        private boolean isPlausible(int c, int length) {
            boolean punctuation = (c >= 0x2010 && c <= 0x203a) || c == 0x20ac || c == 0x2116 || c == 0x2122;
            boolean symbol = c >= 0xa0 && c <= 0xbf;
            boolean emoji = length == 4 && c >= 0x1f000 && c < 0x20000;
            certain |= punctuation || emoji || c == REPLACEMENT;
            return punctuation || symbol || emoji || c == REPLACEMENT || isOfScript(c);
        }

        private boolean isOfScript(int c) {
            UnicodeScript found = UnicodeScript.of(c);
            if (found == UnicodeScript.COMMON || found == UnicodeScript.INHERITED) {
                return c < 0x80 || found == UnicodeScript.INHERITED;
            }
            boolean phonetic = c >= 0x250 && c < 0x2b0 && c != 0x259;
            if (phonetic || !Character.isDefined(c) || (script != null && script != found)) {
                return false;
            }
            script = found;
            return true;
        }

        /** Looks for what no word would have: a capital after a small letter, a symbol before a letter, rare letters. */
        private void look(int at, int length) {
            char before = at > from ? text.charAt(at - 1) : '\0';
            char lead = text.charAt(at);
            char after = at + length < to ? text.charAt(at + length) : '\0';
            char last = text.charAt(at + length - 1);
            boolean symbol = !Character.isLetter(last);
            strange |= Character.isLowerCase(before) && !Character.isLowerCase(lead);
            strange |= Character.isDigit(before) && symbol;
            strange |= symbol && Character.isLetter(after);
            strange |= !Character.isLetter(lead)
                    && (pairs > 1 || Character.isLetter(before) || (!symbol && Character.isLetter(after)));
            strange |= "ÃÄÅ".indexOf(lead) >= 0 && "žšœƒ".indexOf(last) >= 0 && !Character.isUpperCase(before);
            for (int i = at + 1; length > 2 && i < at + length; i++) {
                char c = text.charAt(i);
                strange |= !Character.isLetter(c)
                        || (Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)));
            }
            strange |= last < 0xa0 || RARE.indexOf(last) >= 0;
        }
    }
}
