package io.github.manumit.time;

import io.github.manumit.value.InvalidValueException;
import java.util.List;

/** Composes EDTF texts from parts. */
final class EdtfText {
    private EdtfText() {}

    static String year(int year) {
        long magnitude = Math.abs((long) year);
        if (magnitude > 9999) {
            return "Y" + year;
        }
        String digits = Long.toString(magnitude);
        return (year < 0 ? "-" : "") + "0000".substring(digits.length()) + digits;
    }

    /** A hyphen and a number of at least two digits; the parser rejects numbers that are not a month or day. */
    static String pair(int value) {
        return (value >= 0 && value < 10 ? "-0" : "-") + value;
    }

    static String set(List<PartialDate> dates, char open, char close) {
        StringBuilder out = new StringBuilder().append(open);
        for (PartialDate date : dates) {
            out.append(out.length() == 1 ? "" : ",").append(date.text());
        }
        return out.append(close).toString();
    }

    /** The interval that a range in a set stands for. */
    static String intervalOfRange(String range) {
        if (range.startsWith("..")) {
            return "../" + range.substring(2);
        }
        return range.endsWith("..") ? range.substring(0, range.length() - 2) + "/.." : range.replace("..", "/");
    }

    /** Adds a qualifier to every date in a text as a whole. */
    static String qualified(String text, char qualifier) {
        if (text.indexOf('T') >= 0) {
            throw new InvalidValueException(EdtfCursor.NOT_EDTF, "A date with a time of day must not have a qualifier");
        }
        StringBuilder out = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInDate(c) && i > 0 && isInDate(text.charAt(i - 1))) {
                addLast(out, qualifier);
            }
            out.append(c);
        }
        if (isInDate(out.charAt(out.length() - 1))) {
            addLast(out, qualifier);
        }
        return out.toString();
    }

    private static boolean isInDate(char c) {
        return "/,.[]{}".indexOf(c) < 0;
    }

    private static void addLast(StringBuilder out, char qualifier) {
        int last = out.length() - 1;
        switch (out.charAt(last)) {
            case '?', '~', '%' -> out.setCharAt(last, out.charAt(last) == qualifier ? qualifier : '%');
            default -> out.append(qualifier);
        }
    }
}
