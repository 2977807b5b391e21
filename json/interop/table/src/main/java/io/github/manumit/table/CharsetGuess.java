package io.github.manumit.table;

import java.nio.charset.Charset;
import java.util.List;

/** The charset that a text without UTF-8 is most likely in. It is only named to the user, never taken. */
final class CharsetGuess {

    private static final List<String> CANDIDATES =
            List.of("windows-1251", "windows-1252", "IBM866", "KOI8-R", "windows-1254", "windows-1250");
    private static final String COMMON = "оеаинтсрвлкмдпу";
    private static final String COMMON_LATIN = "éèêàâçñáíóúüöäßşığ";

    private CharsetGuess() {}

    static String of(byte[] sample) {
        String best = "windows-1251";
        long bestScore = Long.MIN_VALUE;
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                long score = score(new String(sample, Charset.forName(name)), sample);
                if (score > bestScore) {
                    bestScore = score;
                    best = name;
                }
            }
        }
        return best;
    }

    /** How much a text looks like words. Each of these charsets has one character a byte. */
    private static long score(String text, byte[] sample) {
        long score = 0;
        for (int i = 0; i < text.length() && i < sample.length; i++) {
            if (sample[i] >= 0) {
                continue;
            }
            char c = text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (!Character.isLetter(c)) {
                score -= Character.isWhitespace(c) || "«»–—№“”’…".indexOf(c) >= 0 ? 0 : 4;
            } else if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
                score -= 4;
            } else if (Character.UnicodeScript.of(c).equals(Character.UnicodeScript.CYRILLIC)) {
                boolean amidLatin = latin(before) || latin(after);
                score += amidLatin ? -3 : COMMON.indexOf(Character.toLowerCase(c)) >= 0 ? 3 : 1;
                score += c >= 'а' && c <= 'я' || c >= 'А' && c <= 'Я' ? 0 : -2;
            } else {
                boolean alone = before > '\u00bf' || after > '\u00bf';
                score += alone ? -3 : COMMON_LATIN.indexOf(c) >= 0 ? 3 : 1;
            }
        }
        return score;
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
