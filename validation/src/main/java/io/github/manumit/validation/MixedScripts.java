package io.github.manumit.validation;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds words in which a letter only looks like one of the word's own script. Words are letters, marks and apostrophes; a
 * hyphen, a digit or a dot ends one, so that {@code IT-компания} and {@code А.B.} are two words each.
 *
 * <p>No faults are Roman numerals, whichever keyboard layout wrote them, and words of two whole parts, one in each script,
 * such as the brand {@code QazaqСтрой} or the inflected {@code SMSки}.
 */
final class MixedScripts {

    /** Scripts whose letters look alike. */
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE);

    /** Letters that look like one of another of these scripts. */
    private static final String LOOKALIKES =
            "aceopxyijshkABCEHIJKMOPSTXY" + "асеорхуіјѕһкүԛԝАВСЕНІЈКМОРЅТХУҮ" + "αοινρυκχτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օհսոՕՍ";

    /** Greek letters that Berber uses among Latin ones. */
    private static final String BERBER = "εγΣΓ";

    /** Capitals that write Roman numerals, in Latin and as other keyboard layouts have them. */
    private static final String ROMAN = "IVXLCDMІХСМѴΙΧΜ";

    private static final int NONE = -1;
    private static final int LEAST_PART = 2;

    private MixedScripts() {}

    /**
     * Finds the first letter of a word that is from another script than the letters before it.
     *
     * @return the code point; -1 if there is none
     */
    static int first(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isOfWord(text, to)) {
                to += Character.charCount(text.codePointAt(to));
            }
            int found = to == from ? NONE : inWord(text.substring(from, to));
            if (found != NONE) {
                return found;
            }
            from = to == from ? to + Character.charCount(text.codePointAt(to)) : to;
        }
        return NONE;
    }

    private static boolean isOfWord(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetter(c) || UnicodeScript.of(c) == UnicodeScript.INHERITED || isApostrophe(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u02bb' || c == '\u2018';
    }

    private static int inWord(String word) {
        UnicodeScript script = null;
        int changed = NONE;
        int changes = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            UnicodeScript own = UnicodeScript.of(c);
            if (Character.isLetter(c) && ALIKE.contains(own) && BERBER.indexOf(c) < 0) {
                if (script != null && script != own) {
                    changed = changes == 0 ? i : changed;
                    changes++;
                }
                script = own;
            }
        }
        boolean fault = changes > 0 && !isRoman(word) && !(changes == 1 && hasTwoParts(word, changed));
        return fault ? word.codePointAt(changed) : NONE;
    }

    private static boolean isRoman(String word) {
        return word.codePoints().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }

    /** Whether a word consists of two whole parts, so that no keyboard layout was wrong for a letter or two. */
    private static boolean hasTwoParts(String word, int at) {
        String two = word.substring(at);
        if (isApostrophe(word.codePointBefore(at))) {
            return hasOwn(word.substring(0, at - 1)) && hasOwn(two);
        }
        String one = word.substring(0, at);
        boolean inflected = isAbbreviation(one) && two.codePoints().allMatch(Character::isLowerCase);
        return inflected ? isRoman(one) || hasOwn(two) : isLong(one) && isLong(two) && hasOwn(one) && hasOwn(two);
    }

    private static boolean isLong(String part) {
        return part.length() >= LEAST_PART;
    }

    /** Whether a letter is only in its own script. */
    private static boolean hasOwn(String part) {
        return part.codePoints().anyMatch(c -> Character.isLetter(c) && LOOKALIKES.indexOf(c) < 0);
    }

    /** Capitals before an ending: {@code SMS} in {@code SMSки}, {@code XX} in {@code XXғасыр}. */
    private static boolean isAbbreviation(String part) {
        return isLong(part)
                && part.codePoints().allMatch(Character::isUpperCase)
                && (isRoman(part) || hasOwn(part) || part.length() > LEAST_PART);
    }
}
