package io.github.manumit.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a word to one character per sound. Vowels are {@code a e i o u}; {@code J C S c h} stand for ж, ч, ш, ц, х;
 * the other characters are the usual letters. Letters that are not in the table stay unchanged.
 *
 * <p>Sounds are merged if they are confused between BGN/PCGN 1947 and 1979, ISO 9, ICAO Doc 9303, Uzbek Latin 1995, the
 * drafts of Kazakh Latin and the custom of English, French and German media.
 */
final class NameSounds {

    private static final int BEYOND = 0x530;
    private static final int LETTERS = 26;

    private static final @Nullable String[] CYRILLIC = pairs(
            "аa бb вv гg ғg ґg дd еe ёe єe жJ җJ зz иi йi іi їi кk қk ҡk лl мm нn ңng ҥng оo өo пp рr сs тt уu үu ұu ўo ӯu фf хh ҳh һh цc чC ҷJ "
                    + "ӌC ҹC шS щS ъ ь ыi ӣi эe әa юiu яia ћC ђJ јi");

    /** Latin letters whose diacritic or form changes the sound; other diacritics are dropped. */
    private static final @Nullable String[] MARKED =
            pairs("şS šS śS ŝS șS çC čC ćC ğg ġg žJ żJ źJ ıi ŋng əa ɵo ßs øo đd łl þt ðd æa œo ñn");

    /** Groups of Latin letters, the longest first. */
    private static final String[][][] GROUPS = byFirst(new String[][] {
        {"shch", "S"},
        {"tsch", "C"},
        {"dsch", "J"},
        {"dzh", "J"},
        {"sch", "S"},
        {"tch", "C"},
        {"zh", "J"},
        {"dj", "J"},
        {"kh", "h"},
        {"gh", "g"},
        {"sh", "S"},
        {"ch", "C"},
        {"ts", "c"},
        {"tz", "c"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"q", "k"},
        {"w", "v"},
        {"y", "i"},
    });

    /** Languages in which a Latin j stands for й. */
    private static final Set<String> J_IS_GLIDE = Set.of(
            "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lt", "lv", "nl", "no", "nb", "nn", "pl", "sk", "sl", "sq",
            "sr", "sv");

    /** Languages in which a Latin x stands for х. */
    private static final Set<String> X_IS_H = Set.of("az", "kk", "ku", "tk", "tt", "ug", "uz");

    private static final Set<String> YO = Set.of("kk", "ky", "tg", "tk", "tt", "uz");

    private NameSounds() {}

    /** Indexed by letter; the letters in the tables do not go beyond Cyrillic. */
    private static @Nullable String[] pairs(String text) {
        @Nullable String[] pairs = new String[BEYOND];
        for (String pair : text.split(" ")) {
            pairs[pair.charAt(0)] = pair.substring(1);
        }
        return pairs;
    }

    private static @Nullable String in(@Nullable String[] pairs, char c) {
        return c < BEYOND ? pairs[c] : null;
    }

    private static String[][][] byFirst(String[][] groups) {
        String[][][] byFirst = new String[LETTERS][][];
        for (int i = 0; i < LETTERS; i++) {
            char first = (char) ('a' + i);
            byFirst[i] = Arrays.stream(groups)
                    .filter(group -> group[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
        return byFirst;
    }

    /** The sounds of one lower-case word. */
    static String of(String word, @Nullable LanguageTag language) {
        String spoken = language == null ? "" : language.language();
        return settled(cyrillicAndLatin(plain(isYo(word, spoken) ? word.replace("ё", "ио") : word), spoken));
    }

    /**
     * Whether ё stands for йо, as in Turkic languages and Tajik; in Russian passports and most Russian print, е is
     * written for ё.
     */
    private static boolean isYo(String word, String language) {
        return word.indexOf('ё') >= 0
                && (YO.contains(language) || word.chars().anyMatch(c -> "ғқҳўҷӣӯңөүұһәҗ".indexOf(c) >= 0));
    }

    /** Letters with diacritics in their plain form. */
    private static String plain(String word) {
        if (NameScript.isAscii(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length() + 4);
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            String marked = in(MARKED, c);
            if (marked != null) {
                plain.append(marked);
            } else if (in(CYRILLIC, c) != null) {
                plain.append(c);
            } else {
                appendBase(plain, c);
            }
        }
        return plain.toString();
    }

    private static void appendBase(StringBuilder plain, char c) {
        int type = Character.getType(c);
        if (NameScript.isDroppedMark(c) || type == Character.MODIFIER_LETTER) {
            return;
        }
        if (c < 0x80 || Character.isSurrogate(c)) {
            plain.append(c);
            return;
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (!NameScript.isDroppedMark(apart.charAt(i))) {
                plain.append(apart.charAt(i));
            }
        }
    }

    private static String cyrillicAndLatin(String word, String language) {
        StringBuilder sounds = new StringBuilder(word.length() + 4);
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            String cyrillic = in(CYRILLIC, c);
            String[] group = cyrillic != null ? null : group(word, i);
            if (c == 'г' && language.equals("uk")) {
                sounds.append('h');
            } else if (cyrillic != null) {
                sounds.append(cyrillic);
            } else if (group != null) {
                sounds.append(group[1]);
            } else {
                sounds.append(single(word, i, language));
            }
            i += group == null ? 1 : group[0].length();
        }
        return sounds.toString();
    }

    private static String @Nullable [] group(String word, int at) {
        int letter = word.charAt(at) - 'a';
        if (letter < 0 || letter >= LETTERS) {
            return null;
        }
        for (String[] group : GROUPS[letter]) {
            if (word.startsWith(group[0], at)) {
                return group;
            }
        }
        return null;
    }

    private static String single(String word, int at, String language) {
        char c = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : '\0';
        if (c == 'j') {
            boolean endsSyllable = at > 0 && isVowel(word.charAt(at - 1)) && !isVowel(next);
            return endsSyllable || J_IS_GLIDE.contains(language) ? "i" : "J";
        }
        if (c == 'x') {
            return X_IS_H.contains(language) || at == 0 ? "h" : "ks";
        }
        if (c == 'c') {
            return next == 'e' || next == 'i' || next == 'y' ? "c" : "k";
        }
        return String.valueOf(c);
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /** Merges double sounds; {@code ie} becomes е, and дж is a single sound. */
    private static String settled(String sounds) {
        StringBuilder settled = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            int last = settled.length() - 1;
            boolean joined = last >= 0
                    && ((c == 'e' && settled.charAt(last) == 'i') || (c == 'J' && settled.charAt(last) == 'd'));
            if (joined) {
                settled.setCharAt(last, c);
            } else if (last < 0 || settled.charAt(last) != c) {
                settled.append(c);
            }
        }
        return settled.toString();
    }
}
