package io.github.manumit.name;

import java.util.List;

/**
 * How a community reads Latin letters in names from other scripts. Each custom is a table of letter groups and the sounds
 * of {@link NameSounds}; what it does not list is a letter for itself.
 */
final class LatinCustom {

    private static final int FIRST = '\'';
    private static final int SIZE = 0xe0;
    private static final int LONGEST = 7;

    /** Letter groups with their sounds; a later entry takes the place of an earlier one. */
    private static final String BASE =
            "dzh J tzh tJ zh J kh h gh g shh S sh S ch C ts c tz c tc c cz c ph f th t ck k ou u q k w v y i â a û u ý i j J ";

    private static final String ENGLISH = "tsch C dsch J sch S tch C dj J oo u ee i ";
    private static final String GERMAN_LETTERS = "schtsch S tsch C dsch J ch h z c j i c k dj di ";

    /** English, BGN/PCGN, ICAO Doc 9303, ALA-LC, passports, Uzbek and Kazakh Latin. */
    static final LatinCustom COMMON = new LatinCustom(BASE, ENGLISH);

    /** The same where a {@code j} is й. */
    static final LatinCustom COMMON_GLIDE = new LatinCustom(BASE, ENGLISH, "j i ");

    /** The same where an {@code x} is х. */
    static final LatinCustom COMMON_X = new LatinCustom(BASE, ENGLISH, "x h ");

    /** Scientific transliteration, ISO/R 9, ISO 9, GOST 1983, GOST 7.79 A. */
    static final LatinCustom SLAVIST = new LatinCustom(BASE, "j i x h ch h c c ck ck sh sh zh zh û iu â ia dj di ");

    /** GOST 7.79 B. */
    static final LatinCustom LETTERED = new LatinCustom(BASE, "j i x h c c ");

    /** {@code ee}, {@code oo} and {@code ou} are what they look like, as in Kyrgyz, Mongolian and Belarusian. */
    static final LatinCustom DOUBLED = new LatinCustom(BASE, ENGLISH, "ee e oo o ou ou ");

    /** {@code sh} and {@code zh} are two sounds. */
    static final LatinCustom SPLIT = new LatinCustom(BASE, ENGLISH, "sh sh zh zh ");

    /** Kazakh Latin of 2017, 2018 and 2019. */
    static final LatinCustom KAZAKH = new LatinCustom(BASE, ENGLISH, "s' S c' C y' u ý u w u x h ee e oo o ");

    /** French, also in Soviet passports. */
    static final LatinCustom FRENCH = new LatinCustom(BASE, "ch S tch C chtch S gue ge gui gi guy gi qu k ");

    /** Turkish and Azerbaijani. */
    static final LatinCustom TURKISH = new LatinCustom(BASE, "c J x h ");

    /** German; {@code sch} is ш. */
    static final LatinCustom GERMAN = new LatinCustom(BASE, GERMAN_LETTERS, "sch S ");

    /** German; {@code sch} is ж. */
    static final LatinCustom GERMAN_ZH = new LatinCustom(BASE, GERMAN_LETTERS, "sch J ");

    /** By first letter: letters and their sound in turn, the longest letters first. */
    private final String[][] groups = new String[SIZE][0];

    private LatinCustom(String... tables) {
        String[] words = String.join("", tables).split(" ");
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i < words.length; i += 2) {
                if (words[i].length() == length) {
                    add(words[i], words[i + 1]);
                }
            }
        }
    }

    /** Puts a group before those that are there, so that a later entry is found first. */
    private void add(String letters, String sound) {
        int first = letters.charAt(0) - FIRST;
        String[] before = groups[first];
        String[] all = new String[before.length + 2];
        all[0] = letters;
        all[1] = sound;
        System.arraycopy(before, 0, all, 2, before.length);
        groups[first] = all;
    }

    // What in a word some custom reads in its own way
    static final int J = 1;
    static final int X = 2;
    static final int CH = 4;
    /** A {@code c} that is not part of a common group. */
    static final int C = 8;
    /** A letter of ISO 9 with a circumflex that is a whole syllable. */
    static final int HAT = 0x10;
    /** {@code ee}, {@code oo} or {@code ou}. */
    static final int DOUBLE = 0x20;
    /** {@code zh}, or {@code sh} between vowels. */
    static final int PAIR = 0x40;
    /** A letter with an apostrophe or acute that Kazakh Latin had. */
    static final int KAZAKH_SIGN = 0x80;
    /** Letters that only French has in these names. */
    static final int FRENCH_SIGN = 0x100;

    static final int W = 0x200;
    static final int SCH = 0x400;
    /** Any letter that is another sound in German. */
    static final int GERMAN_SIGN = 0x800;

    private static boolean isVowel(char c) {
        return "aeiouyâûý".indexOf(c) >= 0;
    }

    private static char at(String word, int at) {
        return at >= 0 && at < word.length() ? word.charAt(at) : '\0';
    }

    /** What in a word some custom reads in its own way; 0 if all read it alike. */
    static int signs(String word) {
        int signs = word.endsWith("ine") || word.endsWith("yne") ? FRENCH_SIGN : 0;
        for (int i = 0; i < word.length(); i++) {
            signs |= signs(word, i, at(word, i - 1), at(word, i + 1), at(word, i + 2));
        }
        if ((signs & CH) != 0) {
            boolean sch = word.contains("sch");
            boolean french = !sch && (word.contains("tch") || word.contains("ou"));
            signs |= (sch ? SCH | GERMAN_SIGN : 0) | (french ? FRENCH_SIGN : 0);
        }
        return signs;
    }

    private static int signs(String word, int at, char before, char next, char second) {
        char letter = word.charAt(at);
        boolean between = next == 'h' && isVowel(before) && isVowel(second);
        boolean sch = next == 'c' && second == 'h';
        boolean single = next != 'h' && next != 's' && !sch && before != 's' && before != 't';
        return switch (letter) {
            case 'j' -> J | GERMAN_SIGN;
            case 'x' -> X;
            case 'w' -> W | GERMAN_SIGN;
            case 'z' -> GERMAN_SIGN | (next == 'h' ? PAIR : 0);
            case 'c' -> (next == 'h' ? CH : next != 'z' && before != 't' ? C : 0) | (next == '\'' ? KAZAKH_SIGN : 0);
            case 's' ->
                (single ? GERMAN_SIGN : 0) | (between ? PAIR : 0) | (next == '\'' && second != 'h' ? KAZAKH_SIGN : 0);
            case 'e', 'o' -> next == letter || (next == 'u' && letter == 'o') ? DOUBLE : 0;
            case 'â', 'û' -> HAT;
            case 'ý' -> KAZAKH_SIGN;
            case 'y' -> next == '\'' ? KAZAKH_SIGN : 0;
            case 'g' -> next == 'u' && (second == 'e' || second == 'i') ? FRENCH_SIGN : 0;
            default -> 0;
        };
    }

    /** Whether a word as written has a letter that is common in Turkic alphabets. */
    static boolean isTurkic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("çşğıöüäñŋ".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the German readings: a single s before a vowel may be з or с, and sch may be ш or ж. */
    static void german(String word, boolean isMarked, boolean isGerman, List<String> sure, List<String> possible) {
        List<LatinCustom> customs = word.contains("sch") ? List.of(GERMAN, GERMAN_ZH) : List.of(GERMAN);
        String medial = marked(word, true);
        boolean initial = word.startsWith("s") && isVowel(at(word, 1));
        String both = initial ? "ß" + medial.substring(1) : medial;
        for (LatinCustom custom : customs) {
            add(custom, word, isGerman ? sure : possible);
            add(custom, both, isGerman ? sure : possible);
            if (initial) {
                add(custom, medial, isGerman ? sure : possible);
                add(custom, "ß" + word.substring(1), isGerman ? sure : possible);
            }
            add(custom, marked(word, false), isMarked ? sure : possible);
        }
        int last = word.lastIndexOf("sch");
        if (isGerman && (last > word.indexOf("sch") || word.contains("tsch"))) {
            String first = word.substring(0, last);
            String rest = word.substring(last);
            possible.add(GERMAN.read(first) + GERMAN_ZH.read(rest));
            possible.add(GERMAN_ZH.read(first) + GERMAN.read(rest));
        }
    }

    private static void add(LatinCustom custom, String marked, List<String> readings) {
        String read = custom.read(marked).replace('ß', 'z');
        if (!readings.contains(read)) {
            readings.add(read);
        }
    }

    /** Marks every single s between vowels, or else before a vowel or a voiced consonant. */
    private static String marked(String word, boolean between) {
        StringBuilder marked = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char next = at(word, i + 1);
            char before = at(word, i - 1);
            boolean voiced = between
                    ? isVowel(before) && isVowel(next)
                    : before != 's' && before != 't' && (isVowel(next) || "bdgjlmnrvw\0".indexOf(next) >= 0);
            if (word.charAt(i) == 's' && voiced) {
                marked.setCharAt(i, 'ß');
            }
        }
        return marked.toString();
    }

    /** French writes an e after a final н. */
    static String withoutFrenchE(String word) {
        boolean silent = word.endsWith("ine") || word.endsWith("yne");
        return silent ? word.substring(0, word.length() - 1) : word;
    }

    /** Reads a word in this custom. */
    String read(String word) {
        StringBuilder sounds = new StringBuilder(word.length() + 4);
        int i = 0;
        while (i < word.length()) {
            int first = word.charAt(i) - FIRST;
            String[] here = first >= 0 && first < SIZE ? groups[first] : groups[0];
            int at = 0;
            while (at < here.length && !word.startsWith(here[at], i)) {
                at += 2;
            }
            boolean found = at < here.length;
            sounds.append(found ? here[at + 1] : single(word, i));
            i += found ? here[at].length() : 1;
        }
        return sounds.toString();
    }

    private static String single(String word, int at) {
        char c = word.charAt(at);
        char next = at(word, at + 1);
        return switch (c) {
            case '\'' -> "";
            case 'x' -> "ks";
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "c" : "k";
            default -> String.valueOf(c);
        };
    }
}
