package io.github.manumit.disclosure;

import io.github.manumit.time.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that were left out, as they stand in ids, addresses and numbers: {@code 2021-04-02}, {@code 02.04.2021}. */
final class TraceDays {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int DIGITS = 8;

    private final Substrings all = new Substrings(DIGITS);

    void add(PartialDate date) {
        Matcher day = DAY.matcher(date.text());
        while (day.find()) {
            all.add(day.group(1) + day.group(2) + day.group(3));
            all.add(day.group(3) + day.group(2) + day.group(1));
            all.add(day.group(2) + day.group(3) + day.group(1));
        }
    }

    boolean isIn(String text) {
        return !all.isEmpty() && all.isIn(text.replaceAll("[\\s._/-]", ""));
    }
}
