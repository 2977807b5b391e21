package io.github.manumit.table;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a number format shows: a number, or parts of a date. */
final class NumberFormat {

    /** The usual format. */
    static final NumberFormat GENERAL = new NumberFormat("");

    private static final int LONGEST = 1_000;
    private static final int LAST_BUILT_IN = 163;

    /** The built-in formats that matter, in English. Those from 27 on are dates of East Asian languages. */
    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final String code;
    private final Set<DatePart> parts = EnumSet.noneOf(DatePart.class);
    private boolean weekday;
    private boolean elapsed;

    private NumberFormat(String code) {
        this.code = code;
        read();
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> codes = new TreeMap<>(Map.of(
                14, "m/d/yyyy",
                15, "d-mmm-yy",
                16, "d-mmm",
                17, "mmm-yy",
                18, "h:mm AM/PM",
                19, "h:mm:ss AM/PM",
                20, "h:mm",
                21, "h:mm:ss",
                22, "m/d/yyyy h:mm"));
        codes.putAll(Map.of(
                1, "0",
                2, "0.00",
                3, "#,##0",
                4, "#,##0.00",
                9, "0%",
                10, "0.00%",
                11, "0.00E+00",
                45, "mm:ss",
                46, "[h]:mm:ss",
                47, "mm:ss.0"));
        codes.put(49, "@");
        for (int id = 27; id <= 36; id++) {
            codes.put(id, "yyyy/m/d");
        }
        for (int id = 50; id <= 58; id++) {
            codes.put(id, "yyyy/m/d");
        }
        return codes;
    }

    /** The format of a code as a workbook has it. */
    static NumberFormat of(String code) {
        return code.isEmpty() || code.length() > LONGEST || code.equalsIgnoreCase("General")
                ? GENERAL
                : new NumberFormat(code);
    }

    /** The format of a number, where the workbook gives no code for it. */
    static NumberFormat of(int id) {
        return id > LAST_BUILT_IN ? GENERAL : of(BUILT_IN.getOrDefault(id, ""));
    }

    String code() {
        return code;
    }

    /** Whether a number with this format is a date or a time of day. A duration is neither. */
    boolean isDate() {
        return !elapsed && (weekday || !parts.isEmpty());
    }

    boolean shows(DatePart part) {
        return parts.contains(part);
    }

    /** Whether nothing of the day is shown. */
    boolean timeOnly() {
        return !weekday && parts.equals(EnumSet.of(DatePart.TIME));
    }

    /** Goes through the first section: the one for positive numbers. */
    private void read() {
        boolean afterHours = false;
        int i = 0;
        while (i < code.length()) {
            char c = Character.toLowerCase(code.charAt(i));
            int next = i + 1;
            switch (c) {
                case ';' -> {
                    return;
                }
                case '"' -> next = after(code.indexOf('"', i + 1));
                case '\\', '_', '*' -> next = i + 2;
                case '[' -> {
                    next = after(code.indexOf(']', i + 1));
                    String inside =
                            code.substring(i + 1, Math.max(i + 1, next - 1)).toLowerCase(Locale.ROOT);
                    if (inside.matches("h+|m+|s+")) {
                        elapsed = true;
                        return;
                    }
                }
                case 'g' -> next = i + (code.regionMatches(true, i, "General", 0, 7) ? 7 : 1);
                case 'a' -> {
                    if (code.regionMatches(true, i, "AM/PM", 0, 5)) {
                        next = i + 5;
                    } else if (code.regionMatches(true, i, "A/P", 0, 3)) {
                        next = i + 3;
                    }
                }
                case 'e' -> {
                    if (next < code.length() && (code.charAt(next) == '+' || code.charAt(next) == '-')) {
                        next++;
                    } else {
                        parts.add(DatePart.YEAR);
                    }
                }
                case 'y', 'b' -> {
                    next = run(i);
                    parts.add(DatePart.YEAR);
                    afterHours = false;
                }
                case 'd' -> {
                    next = run(i);
                    if (next - i > 2) {
                        weekday = true;
                    } else {
                        parts.add(DatePart.DAY);
                    }
                    afterHours = false;
                }
                case 'h', 's' -> {
                    next = run(i);
                    parts.add(DatePart.TIME);
                    afterHours = c == 'h';
                }
                case 'm' -> {
                    next = run(i);
                    boolean minutes = next - i <= 2 && (afterHours || beforeSeconds(next));
                    parts.add(minutes ? DatePart.TIME : DatePart.MONTH);
                    afterHours = false;
                }
                default -> {
                    // A digit, a mark, or a letter that is shown.
                }
            }
            i = next;
        }
    }

    private int after(int found) {
        return found < 0 ? code.length() : found + 1;
    }

    private int run(int start) {
        char c = Character.toLowerCase(code.charAt(start));
        int end = start;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == c) {
            end++;
        }
        return end;
    }

    /** Whether the next letter is that of seconds. */
    private boolean beforeSeconds(int from) {
        for (int i = from; i < code.length(); i++) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c == 's') {
                return true;
            }
            if (c != ':' && c != '.' && c != ' ' && c != '\\' && c != '"') {
                return false;
            }
        }
        return false;
    }
}
