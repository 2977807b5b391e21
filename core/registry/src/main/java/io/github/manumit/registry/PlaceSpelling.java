package io.github.manumit.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stays the same when the name of a place is written with or without its accents, in capitals, or in the Cyrillic
 * or the Latin letters of another custom. Two names with the same sound are one spelling of the other; no ending is
 * removed and no vowel ignored, because a name that is only similar is usually that of another place.
 */
final class PlaceSpelling {

    /** Latin letters that a mark or a form of their own sets apart, as the languages that have them write them without. */
    private static final Map<Character, String> SPELLED_OUT = pairs(
            "š sh ş sh ș sh ś sh ż j ž j č ch ç ch ć ch ğ g ģ g ł l đ d ð d þ t ø o å a æ ae œ oe ß ss ə a ı i ŋ n ħ h ķ k ļ l ņ n ё е ї і ѐ е ѝ и");

    /** The same letters by their looks. */
    private static final Map<Character, String> STRIPPED = pairs("þ t æ ae œ oe ß ss ə a ё е ї і ѐ е ѝ и");

    private static final Map<Character, String> CYRILLIC =
            pairs("а a б b в v г g д d е e ж j з z и i й i к k л l м m н n о o п p р r с s т t "
                    + "у u ф f х h ц ts ч ch ш sh щ sh ы i э e ю iu я ia є e ґ g ј i љ l њ n ћ ch ђ j џ j ѕ z і i ѣ e "
                    + "қ k ғ g ң n ө o ү u ұ u һ h ә a җ j ҳ h ҷ j ў o ҡ k ҙ z ҫ s ӕ ae");

    private static final Map<Character, String> ARABIC = pairs("ى ي ی ي ې ي ة ه ک ك ٱ ا ھ ه ہ ه");

    /** The letters from U+00C0 to U+017F without their marks. */
    private static final String LATIN = "aaaaaaæceeeeiiiidnooooo×ouuuuytßaaaaaaæceeeeiiiidnooooo÷ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkklllllll"
            + "lllnnnnnnnnnooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final int FIRST_LATIN = 0xC0;
    private static final int FIRST_MARK = 0x0300;
    private static final int FIRST_GREEK = 0x0370;
    private static final int FIRST_OF_OTHER_SCRIPTS = 0x0700;

    private PlaceSpelling() {}

    private static Map<Character, String> pairs(String text) {
        Map<Character, String> pairs = new HashMap<>();
        String[] parts = text.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            pairs.put(parts[i].charAt(0), parts[i + 1]);
        }
        return pairs;
    }

    /**
     * Splits a text into words of small letters without accents. Letters that stand alone one after the other are one
     * word: "U.S.A." is "usa".
     *
     * @param text any text
     * @param spelledOut whether a letter such as š becomes the letters that have its sound ("sh"), or the one that looks
     *     like it ("s")
     */
    static List<String> words(String text, boolean spelledOut) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean single = false;
        String letters = letters(text, spelledOut);
        for (int i = 0; i <= letters.length(); ) {
            int c = i < letters.length() ? letters.codePointAt(i) : ' ';
            i += Character.charCount(c);
            if (isPart(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                boolean alone = word.codePointCount(0, word.length()) == 1;
                if (alone && single) {
                    words.set(words.size() - 1, words.get(words.size() - 1) + word);
                } else {
                    words.add(word.toString());
                }
                single = alone;
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static String letters(String text, boolean spelledOut) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(small.length() + 4);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out.append(c);
            } else if (!isApostrophe(c)) {
                appendLetter(c, spelledOut, out);
            }
        }
        return out.toString();
    }

    private static void appendLetter(char c, boolean spelledOut, StringBuilder out) {
        String letter = (spelledOut ? SPELLED_OUT : STRIPPED).get(c);
        if (letter != null) {
            out.append(letter);
        } else if (c < 0x80 || CYRILLIC.containsKey(c)) {
            out.append(c);
        } else if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length()) {
            out.append(LATIN.charAt(c - FIRST_LATIN));
        } else if (c >= FIRST_MARK && c < FIRST_GREEK) {
            return;
        } else if (c < FIRST_OF_OTHER_SCRIPTS || isLatinExtended(c)) {
            withoutMarks(c, out);
        } else {
            out.append(c);
        }
    }

    private static boolean isLatinExtended(char c) {
        return c >= 0x1E00 && c <= 0x1FFF;
    }

    private static void withoutMarks(char c, StringBuilder out) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (Character.getType(part) != Character.NON_SPACING_MARK && part != '\u0640') {
                String letter = ARABIC.get(part);
                out.append(letter == null ? String.valueOf(part) : letter);
            }
        }
    }

    private static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'',
                    '`',
                    '\u00B4',
                    '\u2018',
                    '\u2019',
                    '\u201B',
                    '\u02BB',
                    '\u02BC',
                    '\u02B9',
                    '\u02BE',
                    '\u02BF',
                    '\u2032',
                    '\u00B7' -> true;
            default -> false;
        };
    }

    /** How a word sounds, in Latin letters if it is in Latin or Cyrillic ones. */
    static String sound(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u0400' && c < '\u0530') {
                latin.append(CYRILLIC.getOrDefault(c, ""));
            } else {
                latin.append(c);
            }
        }
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            i += sound(latin, i, out);
        }
        return out.toString();
    }

    /** Appends the sound that starts at a letter, and returns how many letters more than one it takes. */
    private static int sound(StringBuilder latin, int i, StringBuilder out) {
        char c = latin.charAt(i);
        char next = i + 1 < latin.length() ? latin.charAt(i + 1) : ' ';
        char third = i + 2 < latin.length() ? latin.charAt(i + 2) : ' ';
        return switch (c) {
            case 'd' ->
                next == 'j'
                        ? append('j', 1, out)
                        : next == 'z' && third == 'h' ? append('j', 2, out) : append('d', 0, out);
            case 'z' -> next == 'h' ? append('j', 1, out) : append('z', 0, out);
            case 'k' -> next == 'h' ? append('h', 1, out) : append('k', 0, out);
            case 'x' -> append('h', next == 'h' ? 1 : 0, out);
            case 'g' -> append('g', next == 'h' ? 1 : 0, out);
            case 'p' -> next == 'h' ? append('f', 1, out) : append('p', 0, out);
            case 'c' -> next == 'h' ? append('c', 0, out) + append('h', 1, out) : append('k', next == 'k' ? 1 : 0, out);
            case 'q' -> append('k', 0, out);
            case 'w' -> append('v', 0, out);
            case 'y' -> next == 'e' ? append('e', 1, out) : append('i', 0, out);
            default -> append(c, 0, out);
        };
    }

    /** A doubled letter counts once. */
    private static int append(char c, int taken, StringBuilder out) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != c || Character.isDigit(c)) {
            out.append(c);
        }
        return taken;
    }
}
