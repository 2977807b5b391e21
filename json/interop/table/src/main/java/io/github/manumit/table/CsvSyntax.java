package io.github.manumit.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What separates the cells of a CSV file. */
final class CsvSyntax {

    static final String SEPARATORS = ",;\t|";

    private static final String NAMED = "sep=";
    private static final int MOST_LINES = 200;

    private CsvSyntax() {}

    /** The separator that a first line {@code sep=;} names, or null if there is none. */
    static @Nullable Character named(String start) {
        if (!start.regionMatches(true, 0, NAMED, 0, NAMED.length()) || start.length() == NAMED.length()) {
            return null;
        }
        char separator = start.charAt(NAMED.length());
        int end = NAMED.length() + 1;
        boolean whole = end == start.length() || start.charAt(end) == '\n' || start.charAt(end) == '\r';
        return whole && separator != '"' && separator != '\n' && separator != '\r' ? separator : null;
    }

    /** How many characters the first line has, with its end. */
    static int firstLine(String start) {
        int end = 0;
        while (end < start.length() && start.charAt(end) != '\n' && start.charAt(end) != '\r') {
            end++;
        }
        if (start.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, start.length());
    }

    /**
     * The separator that most lines have equally often, outside quotes. A comma if no line has any.
     *
     * @param start the beginning of the file
     * @param whole whether that is the whole file
     */
    static char detect(String start, boolean whole) {
        char best = ',';
        int bestLines = 0;
        int bestCount = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            Map<Integer, Integer> linesByCount = lines(start, separator, whole);
            for (Map.Entry<Integer, Integer> found : linesByCount.entrySet()) {
                int count = found.getKey();
                int lines = found.getValue();
                if (count > 0 && (lines > bestLines || lines == bestLines && count > bestCount)) {
                    best = separator;
                    bestLines = lines;
                    bestCount = count;
                }
            }
        }
        return best;
    }

    /** How many records have how many separators. */
    private static Map<Integer, Integer> lines(String start, char separator, boolean whole) {
        Map<Integer, Integer> lines = new HashMap<>();
        int count = 0;
        int records = 0;
        boolean quoted = false;
        boolean fieldStarts = true;
        boolean any = false;
        for (int i = 0; i < start.length() && records < MOST_LINES; i++) {
            char c = start.charAt(i);
            if (quoted) {
                if (c == '"') {
                    if (i + 1 < start.length() && start.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        quoted = false;
                    }
                }
            } else if (c == '"' && fieldStarts) {
                quoted = true;
                fieldStarts = false;
                any = true;
            } else if (c == '\n' || c == '\r') {
                if (any) {
                    lines.merge(count, 1, Integer::sum);
                    records++;
                }
                count = 0;
                any = false;
                fieldStarts = true;
            } else {
                any = true;
                boolean separates = c == separator;
                count += separates ? 1 : 0;
                // A quote after another separator may begin a field of that one.
                fieldStarts = separates || SEPARATORS.indexOf(c) >= 0;
            }
        }
        if (any && whole && !quoted) {
            lines.merge(count, 1, Integer::sum);
        }
        return lines;
    }
}
