package io.github.manumit.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What letters and digits a text has, however they are written. */
final class TraceText {

    /** Signs that are typed for an apostrophe. */
    private static final String APOSTROPHES =
            "'`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u2018\u2019\u201b\u2032\u2035\uff07\uff40";

    /** Characters that nobody sees: those of the category Cf, and fillers, joiners and selectors of other categories. */
    private static final String UNSEEN =
            "\\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2800\u3164\uffa0\ufe00-\ufe0f";

    private static final Pattern WORD =
            Pattern.compile("[" + UNSEEN + "]*[\\p{L}\\p{M}][\\p{L}\\p{M}" + UNSEEN + APOSTROPHES + "]*");

    /** The letter between o and u; its apostrophe is written in many ways. */
    private static final Pattern UZBEK_O = Pattern.compile("(?i)o[" + APOSTROPHES + "]|ў");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}" + UNSEEN + APOSTROPHES + "]");
    private static final Pattern UNSEEN_MARKS = Pattern.compile("[" + UNSEEN + APOSTROPHES + "\u0301]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Where a word in capitals and small letters begins within another: AgroKuznetsov. */
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** Endings of surnames of women and of men, in Cyrillic and Latin letters. */
    private static final String[][] GENDERS = {
        {"ова", "ов"},
        {"ева", "ев"},
        {"ина", "ин"},
        {"ына", "ын"},
        {"ская", "скии"},
        {"цкая", "цкии"},
        {"ая", "ыи"},
        {"ая", "ои"},
        {"ova", "ov"},
        {"eva", "ev"},
        {"ina", "in"},
        {"yna", "yn"},
        {"skaya", "skiy"},
        {"skaya", "sky"},
        {"skaia", "skii"},
        {"skaja", "skij"},
        {"ska", "ski"},
        {"ska", "sky"},
        {"tskaya", "tsky"},
        {"cka", "cki"},
        {"aya", "yy"},
        {"aya", "oy"},
        {"aya", "y"}
    };

    /** Endings that other languages give a name: Kuznetsoff, Kuznetzow. */
    private static final Map<String, String> CUSTOMS = Map.of("off", "ov", "eff", "ev", "ow", "ov", "ew", "ev");

    /** TraceText that look alike, in pairs. */
    private static final String LATIN = "ABEKMHOPCTYXIaeopcyxik";

    private static final String CYRILLIC = "АВЕКМНОРСТУХІаеорсухік";

    /** TraceText that look like a digit or like another letter, or sound like one, in numbers of documents. */
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('о', '0'),
            Map.entry('o', '0'),
            Map.entry('ο', '0'),
            Map.entry('з', '3'),
            Map.entry('б', '6'),
            Map.entry('ч', '4'),
            Map.entry('і', '1'),
            Map.entry('i', '1'),
            Map.entry('l', '1'),
            Map.entry('ı', '1'),
            Map.entry('ӏ', '1'),
            Map.entry('ι', '1'),
            Map.entry('|', '1'),
            Map.entry('а', 'a'),
            Map.entry('α', 'a'),
            Map.entry('в', 'b'),
            Map.entry('v', 'b'),
            Map.entry('β', 'b'),
            Map.entry('с', 'c'),
            Map.entry('s', 'c'),
            Map.entry('ѕ', 'c'),
            Map.entry('д', 'd'),
            Map.entry('е', 'e'),
            Map.entry('э', 'e'),
            Map.entry('ε', 'e'),
            Map.entry('ф', 'f'),
            Map.entry('г', 'g'),
            Map.entry('к', 'k'),
            Map.entry('қ', 'k'),
            Map.entry('κ', 'k'),
            Map.entry('л', '1'),
            Map.entry('м', 'm'),
            Map.entry('μ', 'm'),
            Map.entry('н', 'n'),
            Map.entry('h', 'n'),
            Map.entry('һ', 'n'),
            Map.entry('ν', 'n'),
            Map.entry('п', 'p'),
            Map.entry('р', 'p'),
            Map.entry('r', 'p'),
            Map.entry('ρ', 'p'),
            Map.entry('т', 't'),
            Map.entry('τ', 't'),
            Map.entry('у', 'y'),
            Map.entry('u', 'y'),
            Map.entry('ү', 'y'),
            Map.entry('ұ', 'y'),
            Map.entry('и', '1'),
            Map.entry('х', 'x'),
            Map.entry('χ', 'x'),
            Map.entry('ј', 'j'));

    private TraceText() {}

    /** The words of a text, as they are written. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** A word in small letters, without apostrophes and what nobody sees. */
    static String fold(String word) {
        return UNSEEN_MARKS.matcher(lower(word)).replaceAll("");
    }

    /** A word in small letters. */
    static String lower(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A word in small letters without any mark: {@code Щербаков} with a stress or {@code Петр} for {@code Пётр}. */
    static String bare(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    /** Whether a word may be a name: it begins with a capital letter, or with a letter of a script without capitals. */
    static boolean isCapitalised(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> !Character.isLowerCase(letter))
                .findFirst()
                .orElse(false);
    }

    /** Whether a word is of a script in which words are not written apart. */
    static boolean isUnspaced(String word) {
        return word.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(TraceText::isUnspaced);
    }

    private static boolean isUnspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    /** Whether a word is of a script in which short words are put before a name: {@code لمحمد}. */
    static boolean isPrefixed(String word) {
        return word.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(letter -> switch (Character.UnicodeScript.of(letter)) {
                    case ARABIC, HEBREW, SYRIAC -> true;
                    default -> false;
                });
    }

    /** How an Uzbek name is written that comes by way of Russian: {@code Yuldashev} for {@code Yoʻldoshev}. */
    static Set<String> ofUzbek(String word) {
        String plain = UZBEK_O.matcher(word).replaceAll("u");
        Set<String> others = new LinkedHashSet<>();
        if (!plain.equals(word)) {
            others.add(plain);
            others.add(plain.replace('o', 'a'));
        }
        return others;
    }

    /** The surname of the other gender, in the scripts and customs in which there is one. */
    static Set<String> ofOtherGender(String small) {
        Set<String> others = new LinkedHashSet<>();
        for (String[] pair : GENDERS) {
            replaceEnd(small, pair[0], pair[1], others);
            replaceEnd(small, pair[1], pair[0], others);
        }
        return others;
    }

    private static void replaceEnd(String word, String end, String other, Set<String> words) {
        if (word.endsWith(end) && word.length() > end.length() + 2) {
            words.add(word.substring(0, word.length() - end.length()) + other);
        }
    }

    /** A word as it may be meant: itself, its parts if it has capitals inside, and with another custom's ending. */
    static Set<String> readings(String word) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(word);
        for (String part : INNER_CAPITAL.split(word)) {
            readings.add(part);
        }
        if (isMixed(word)) {
            readings.add(swap(word, LATIN, CYRILLIC));
            readings.add(swap(word, CYRILLIC, LATIN));
        }
        String small = lower(word);
        CUSTOMS.forEach((end, other) -> replaceEnd(small, end, other, readings));
        return readings;
    }

    private static boolean isMixed(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                && word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    private static String swap(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int i = 0; i < swapped.length(); i++) {
            int at = from.indexOf(swapped.charAt(i));
            if (at >= 0) {
                swapped.setCharAt(i, to.charAt(at));
            }
        }
        return swapped.toString();
    }

    /**
     * The letters that are taken apart in a text: those between two blanks, if there is anything but letters among them,
     * and those of single letters that follow each other.
     */
    static List<String> joined(String text) {
        List<String> joined = new ArrayList<>();
        StringBuilder single = new StringBuilder();
        for (String piece : BLANKS.split(text)) {
            String letters = letters(piece);
            int count = letters.codePointCount(0, letters.length());
            if (count <= 2) {
                single.append(letters);
            } else {
                add(single, joined);
                joined.add(letters);
            }
        }
        add(single, joined);
        return joined;
    }

    private static void add(StringBuilder single, List<String> joined) {
        if (!single.isEmpty()) {
            joined.add(single.toString());
            single.setLength(0);
        }
    }

    /** Only the letters of a text, bare. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        bare(text).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The letters and digits of a number: those that look or sound alike are one, and digits of all scripts are. */
    static String number(String text) {
        StringBuilder plain = new StringBuilder();
        bare(text)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '|')
                .forEach(c -> {
                    int digit = Character.digit(c, 10);
                    if (digit >= 0) {
                        plain.append((char) ('0' + digit));
                    } else if (c <= Character.MAX_VALUE) {
                        plain.append(ALIKE.getOrDefault((char) c, (char) c));
                    } else {
                        plain.appendCodePoint(c);
                    }
                });
        return plain.toString();
    }
}
