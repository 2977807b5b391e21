package io.github.manumit.htcds.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which codes of a column may occur again, or be written in another way: only their rows must be remembered. It keeps eight bytes
 * for each code.
 */
final class CodeSurvey {

    /** Letters of the Cyrillic script that look like those of the Latin one below them. */
    private static final String CYRILLIC =
            "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456";

    private static final String LATIN = "abekmhopctyxi";

    private long[] seen = new long[64];
    private int size;
    private Set<Integer> again = Set.of();
    private final Map<String, String> firsts = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    void add(String code) {
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, size * 2);
        }
        seen[size++] = ((long) fold(code).hashCode() << 32) | (code.hashCode() & 0xffffffffL);
    }

    /** Call it when all codes were added. */
    void end() {
        Arrays.sort(seen, 0, size);
        Set<Integer> found = new HashSet<>();
        for (int i = 1; i < size; i++) {
            if (seen[i] >> 32 == seen[i - 1] >> 32) {
                found.add((int) (seen[i] >> 32));
            }
        }
        again = found;
        seen = new long[0];
    }

    /** Whether the code may occur again, perhaps in another way. */
    boolean mayRecur(String code) {
        return again.contains(fold(code).hashCode());
    }

    /** Whether another code was met that only looks different; once for each code. */
    boolean isAlike(String code) {
        if (!mayRecur(code)) {
            return false;
        }
        String first = firsts.putIfAbsent(fold(code), code);
        return first != null && !first.equals(code) && told.add(code);
    }

    /**
     * The code without what people write differently: capitals, blanks, dashes, letters that look alike. A dash stays between two digits
     * or two letters: 1-11 and 11-1 are different.
     */
    static String fold(String code) {
        StringBuilder folded = new StringBuilder(code.length());
        String small = code.toLowerCase(Locale.ROOT);
        boolean isDashed = false;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            int alike = CYRILLIC.indexOf(c);
            if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '_') {
                isDashed = true;
            } else if (!FoldedText.isSpace(c)) {
                int last = folded.length() - 1;
                if (isDashed && last >= 0 && Character.isDigit(c) == Character.isDigit(folded.charAt(last))) {
                    folded.append('-');
                }
                isDashed = false;
                folded.append(alike >= 0 ? LATIN.charAt(alike) : c);
            }
        }
        return folded.toString();
    }
}
