package io.github.manumit.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reduces a word to one character per sound. Vowels are {@code a e i o u}; {@code J C S c h} stand for ж, ч, ш, ц, х;
 * the other characters are the usual letters. Letters that are not in the table stay unchanged.
 *
 * <p>Sounds are merged if spellings confuse them in any custom. Where customs contradict each other (a {@code j} is й to a
 * Slavist and ж to a Kazakh), a word has several readings, each in one custom from beginning to end, so that the readings
 * stay few. A custom is tried only if the word has a letter that it reads in its own way.
 */
final class NameSounds {

    private static final int BEYOND = 0x530;
    private static final int FIRST_GEORGIAN = 0x10d0;
    private static final String GEORGIAN = "abgdevztiklmnopJrstupkgkSCcccChJh";

    private static final @Nullable String[] NATIVE = pairs(
            "аa бb вv гg ғg ґg ѓg дd еe ёe єe жJ җJ зz иi йi іi їi кk қk ҡk ќk лl љl мm нn њn ңng ҥng оo өo пp рr сs тt уu үu ұu ўo ӯu фf хh "
                    + "ҳh һh цc чC ҷJ ӌC ҹC џJ шS щS ъ ь ыi ӣi эe әa юiu яia ћC ђJ јi "
                    + "αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξks οo πp ρr σs ςs τt υi φf χh ψps ωo");

    /** Latin letters whose diacritic or form changes the sound; other diacritics are dropped, or decided by the custom. */
    private static final @Nullable String[] MARKED =
            pairs("şS šS śS ŝS șS çC čC ćC ğg ġg žJ żJ źJ ıi ŋng əa ɵo ßss øo đd łl þt ðd æa œo ñn ââ ûû ýý");

    /** Languages in which a Latin j is й and nothing else. */
    private static final Set<String> J_IS_GLIDE = Set.of(
            "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lt", "lv", "nl", "no", "nb", "nn", "pl", "sk", "sl", "sq",
            "sr", "sv");

    /** Languages in which a Latin x stands for х. */
    private static final Set<String> X_IS_H = Set.of("az", "kk", "ku", "tk", "tt", "ug", "uz");

    /** Languages whose own custom decides how a Latin c, ch, j, s and z are read. */
    private static final Set<String> OWN_CUSTOM = Set.of("az", "en", "es", "fr", "it", "pt", "ro", "tr");

    private static final Set<String> G_IS_H = Set.of("be", "uk");

    private static final int MOST = 16;

    /** Two sounds are like too many names if more are left in the usual reading. */
    private static final int LEAST = 2;

    private final List<String> sure;
    private final List<String> possible;

    private NameSounds(List<String> sure, List<String> possible) {
        this.sure = sure;
        this.possible = possible;
    }

    /** The readings that a careful reader would try, the usual one first. */
    List<String> sure() {
        return sure;
    }

    /** Further readings, in customs of which the word has no other sign. */
    List<String> possible() {
        return possible;
    }

    /** Reads a lower-case word. Apostrophes in it are {@code '}. */
    static NameSounds of(String word, @Nullable LanguageTag language) {
        String spoken = language == null ? "" : language.language();
        String plain = plain(word);
        return isLatin(plain)
                ? latin(plain, word, spoken)
                : new NameSounds(inOwnScript(plain, spoken), possibly(plain, spoken));
    }

    /** The usual reading. */
    String usual() {
        return sure.get(0);
    }

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

    private static boolean isLatin(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > 0x24f) {
                return false;
            }
        }
        return true;
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
            } else if (in(NATIVE, c) != null) {
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

    // Cyrillic, Greek, Georgian

    /** All readings of a word in its own script: some letters have several sounds, or several spellings in Latin. */
    private static List<String> inOwnScript(String word, String language) {
        List<String> readings = new ArrayList<>(2);
        readings.add("");
        for (int i = 0; i < word.length(); i++) {
            String[] sounds = sounds(word, i, language).split("/");
            int count = readings.size();
            for (int other = 1; other < sounds.length && count * sounds.length <= MOST; other++) {
                for (int at = 0; at < count; at++) {
                    readings.add(readings.get(at) + sounds[other]);
                }
            }
            for (int at = 0; at < count; at++) {
                readings.set(at, readings.get(at) + sounds[0]);
            }
        }
        return settled(readings);
    }

    /** The sounds of a letter, the usual one first, separated by slashes. */
    private static String sounds(String word, int at, String language) {
        char c = word.charAt(at);
        char before = at == 0 ? '\0' : word.charAt(at - 1);
        char after = at + 1 == word.length() ? '\0' : word.charAt(at + 1);
        return switch (c) {
            case 'ё' -> "жчшщц".indexOf(before) >= 0 ? "e/o/io" : "e/io";
            // Belarusian after a vowel, Uzbek elsewhere
            case 'ў' -> isNativeVowel(before) && !isNativeVowel(after) ? "o/u/v" : "o/u";
            case 'ң' -> "ng/n";
            // ISO 9
            case 'ҷ' -> "J/C";
            // ICAO Doc 9303
            case 'ъ' -> isNativeVowel(after) ? "/ie" : "";
            case 'г' -> G_IS_H.contains(language) || isUkrainian(word) ? "h/g" : "g";
            case 'υ' -> before == 'ο' ? "u" : before == 'α' || before == 'ε' ? "v/f/u/i" : "i/u";
            case 'ძ' -> "dz";
            case '\'' -> "";
            default -> {
                String sound = in(NATIVE, c);
                int georgian = c - FIRST_GEORGIAN;
                boolean isGeorgian = georgian >= 0 && georgian < GEORGIAN.length();
                yield sound != null ? sound : String.valueOf(isGeorgian ? GEORGIAN.charAt(georgian) : c);
            }
        };
    }

    /** Г may be Ukrainian or Belarusian in any word. */
    private static List<String> possibly(String word, String language) {
        return word.indexOf('г') < 0 || G_IS_H.contains(language) || isUkrainian(word)
                ? List.of()
                : List.of(inOwnScript(word.replace('г', 'һ'), language).get(0));
    }

    private static boolean isUkrainian(String word) {
        return word.indexOf('ґ') >= 0 || word.indexOf('є') >= 0 || word.indexOf('ї') >= 0;
    }

    private static boolean isNativeVowel(char c) {
        return "аеёиіїоөуүұыэәюяє".indexOf(c) >= 0;
    }

    // Latin

    private static NameSounds latin(String plain, String word, String language) {
        List<String> sure = new ArrayList<>(4);
        List<String> possible = new ArrayList<>(2);
        int signs = LatinCustom.signs(plain);
        LatinCustom common = J_IS_GLIDE.contains(language)
                ? LatinCustom.COMMON_GLIDE
                : X_IS_H.contains(language) ? LatinCustom.COMMON_X : LatinCustom.COMMON;
        sure.add(common.read(plain));
        if (signs != 0) {
            others(plain, word, language, signs, sure, possible);
        }
        withYo(plain, sure);
        List<String> readings = settled(sure);
        return new NameSounds(readings, settled(possible, readings.get(0)));
    }

    private static void others(
            String plain, String word, String language, int signs, List<String> sure, List<String> possible) {
        boolean own = OWN_CUSTOM.contains(language);
        boolean turkic = LatinCustom.isTurkic(word);
        int slavist = own
                ? LatinCustom.HAT
                : LatinCustom.HAT | LatinCustom.J | LatinCustom.X | LatinCustom.CH | LatinCustom.C;
        boolean j = (signs & LatinCustom.J) != 0;
        boolean letters = (signs & (LatinCustom.X | LatinCustom.CH | LatinCustom.PAIR)) != 0 || plain.contains("sh");
        read(LatinCustom.SLAVIST, plain, signs & slavist, sure);
        read(LatinCustom.COMMON_X, plain, signs & LatinCustom.X, sure);
        read(LatinCustom.LETTERED, plain, j && letters ? 1 : 0, sure);
        read(LatinCustom.DOUBLED, plain, signs & LatinCustom.DOUBLE, sure);
        read(LatinCustom.SPLIT, plain, signs & LatinCustom.PAIR, sure);
        boolean kazakh = turkic || (signs & LatinCustom.KAZAKH_SIGN) != 0 || language.equals("kk");
        read(
                LatinCustom.KAZAKH,
                plain,
                signs & (own ? LatinCustom.KAZAKH_SIGN : LatinCustom.KAZAKH_SIGN | LatinCustom.W),
                kazakh ? sure : possible);
        boolean french = (signs & LatinCustom.FRENCH_SIGN) != 0 || language.equals("fr");
        read(
                LatinCustom.FRENCH,
                LatinCustom.withoutFrenchE(plain),
                signs & (LatinCustom.FRENCH_SIGN | LatinCustom.CH),
                french ? sure : possible);
        boolean turkish = turkic || language.equals("tr") || language.equals("az");
        read(LatinCustom.TURKISH, plain, signs & LatinCustom.C, turkish ? sure : possible);
        if ((signs & LatinCustom.GERMAN_SIGN) != 0 && !own) {
            boolean german = language.equals("de");
            LatinCustom.german(plain, german, german || (signs & LatinCustom.SCH) != 0, sure, possible);
        }
    }

    private static void read(LatinCustom custom, String plain, int signs, List<String> readings) {
        if (signs != 0) {
            readings.add(custom.read(plain));
        }
    }

    /** Russian often writes е for ё, also where another script writes what is spoken. */
    private static void withYo(String plain, List<String> sure) {
        for (int i = 1; i + 1 < plain.length(); i++) {
            boolean yo = plain.charAt(i + 1) == 'o'
                    && "yji".indexOf(plain.charAt(i)) >= 0
                    && "aeiouy'".indexOf(plain.charAt(i - 1)) < 0;
            if (yo || (plain.startsWith("'yo", i) || plain.startsWith("'jo", i))) {
                addAll(sure, "io", "e");
                return;
            }
        }
        if (plain.indexOf("ov") > 1 || plain.indexOf("ow") > 1) {
            addAll(sure, "Sov", "Sev");
            addAll(sure, "Cov", "Cev");
            addAll(sure, "Jov", "Jev");
        }
    }

    private static void addAll(List<String> sounds, String from, String to) {
        int count = sounds.size();
        for (int i = 0; i < count; i++) {
            String sound = sounds.get(i);
            int at = sound.lastIndexOf(from);
            if (at > 0) {
                sounds.add(sound.substring(0, at) + to + sound.substring(at + from.length()));
            }
        }
    }

    // Both

    private static List<String> settled(List<String> readings) {
        return readings.isEmpty() ? List.of() : settled(readings, settled(readings.get(0)));
    }

    private static List<String> settled(List<String> readings, String usual) {
        List<String> settled = new ArrayList<>(readings.size());
        for (String reading : readings) {
            String sound = settled(reading);
            boolean collapsed = sound.length() <= LEAST && usual.length() > LEAST + 1;
            if (settled.size() < MOST && !collapsed && !settled.contains(sound)) {
                settled.add(sound);
            }
        }
        return List.copyOf(settled);
    }

    /** Merges double sounds, {@code ie} into е, and the pairs that are letters elsewhere: дж, тс, шч, сч. */
    private static String settled(String sounds) {
        StringBuilder settled = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            int last = settled.length() - 1;
            char before = last < 0 ? '\0' : settled.charAt(last);
            if ((c == 'e' && before == 'i') || (c == 'J' && before == 'd')) {
                boolean same = last > 0 && settled.charAt(last - 1) == c;
                settled.setLength(same ? last : last + 1);
                settled.setCharAt(settled.length() - 1, c);
            } else if (c == 's' && before == 't') {
                settled.setCharAt(last, 'c');
            } else if (c == 'C' && (before == 'S' || before == 's')) {
                settled.setCharAt(last, 'S');
            } else if (before != c) {
                settled.append(c);
            }
        }
        return settled.toString();
    }
}
