package io.github.manumit.disclosure;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says when it is decoded: addresses hold letters as percent signs with numbers or as Punycode, pages as
 * references to characters, programs as escapes; and some write digits for letters.
 */
final class TraceReadings {

    /** How often a text may have been encoded. */
    private static final int MOST = 3;

    private static final int HEX = 16;
    private static final Pattern BYTES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern UNITS = Pattern.compile("(?:%u|\\\\u|\\\\U0{4})([0-9A-Fa-f]{4})");
    private static final Pattern REFERENCES = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|([0-9]{1,7}));?");
    private static final Pattern PUNYCODE = Pattern.compile("(?i)xn--[a-z0-9-]+");

    /** A letter, digits, and a letter again: {@code Бект3нова}. */
    private static final Pattern INNER_DIGIT = Pattern.compile("(?<=\\p{L})[0-9](?=\\p{L})");

    private static final String DIGITS = "0134567";

    /** What letter a digit looks or sounds like, in both scripts. */
    private static final List<String> LETTERS = List.of("оиеа\u0441бт", "oieasbt", "оизч\u0441бт", "oleasgt");

    /** The charsets that addresses are in which are not in UTF-8. */
    private static final List<Charset> OTHERS = charsets("windows-1251", "KOI8-R");

    private TraceReadings() {}

    private static List<Charset> charsets(String... names) {
        List<Charset> charsets = new ArrayList<>();
        for (String each : names) {
            try {
                charsets.add(Charset.forName(each));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // this Java has no such charset, so the text is searched as it is
            }
        }
        return charsets;
    }

    /** The text itself first, then what else it may say. */
    static Set<String> of(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(text);
        Set<String> last = readings;
        for (int i = 0; i < MOST && !last.isEmpty(); i++) {
            Set<String> next = new LinkedHashSet<>();
            last.forEach(each -> decode(each, next));
            next.removeAll(readings);
            readings.addAll(next);
            last = next;
        }
        for (String each : List.copyOf(readings)) {
            if (INNER_DIGIT.matcher(each).find()) {
                LETTERS.forEach(letters -> readings.add(letters(each, letters)));
            }
        }
        return readings;
    }

    private static void decode(String text, Set<String> decoded) {
        if (text.indexOf('%') >= 0 && BYTES.matcher(text).find()) {
            decoded.add(bytes(text, StandardCharsets.UTF_8));
            if (!isUtf8(text)) {
                OTHERS.forEach(charset -> decoded.add(bytes(text, charset)));
            }
        }
        if (text.contains("%u") || text.indexOf('\\') >= 0) {
            decoded.add(UNITS.matcher(text)
                    .replaceAll(unit ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(unit.group(1), HEX)))));
        }
        if (text.contains("&")) {
            decoded.add(REFERENCES
                    .matcher(text)
                    .replaceAll(each -> Matcher.quoteReplacement(
                            each.group(1) != null
                                    ? character(Integer.parseInt(each.group(1), HEX))
                                    : character(Integer.parseInt(each.group(2)))))
                    .replace("&amp;", "&"));
        }
        if (text.toLowerCase(Locale.ROOT).contains("xn--")) {
            decoded.add(
                    PUNYCODE.matcher(text).replaceAll(label -> Matcher.quoteReplacement(IDN.toUnicode(label.group()))));
        }
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }

    private static boolean isUtf8(String text) {
        Matcher matcher = BYTES.matcher(text);
        while (matcher.find()) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(matcher.group())));
            } catch (CharacterCodingException e) {
                return false;
            }
        }
        return true;
    }

    private static String bytes(String text, Charset charset) {
        return BYTES.matcher(text).replaceAll(run -> Matcher.quoteReplacement(new String(bytes(run.group()), charset)));
    }

    private static byte[] bytes(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < run.length(); i += 3) {
            bytes.write(Integer.parseInt(run.substring(i, i + 2), HEX));
        }
        return bytes.toByteArray();
    }

    private static String letters(String text, String letters) {
        return INNER_DIGIT.matcher(text).replaceAll(digit -> {
            int at = DIGITS.indexOf(digit.group());
            return at < 0 ? digit.group() : letters.substring(at, at + 1);
        });
    }
}
