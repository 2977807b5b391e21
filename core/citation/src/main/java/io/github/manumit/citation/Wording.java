package io.github.manumit.citation;

import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which wording of a law is meant if the text says that it is not simply today's: "a.F.", "в редакции от 16.04.2018",
 * "as in force until 2014".
 *
 * @param date the stated day, month or year in EDTF; null if the text only says that it is a former wording
 * @param until whether the wording was in force before or until that time, rather than at it
 * @param start its first token
 * @param end the token after it
 */
record Wording(@Nullable String date, boolean until, int start, int end) {

    /** The time at which the law had the wording; null if it is not stated. */
    @Nullable
    PartialDate time() {
        return date == null ? null : parsed(until ? '/' + date : date);
    }

    /** A time at which the statute must have been in force; null if none is stated. */
    @Nullable
    PartialDate within() {
        PartialDate stated = date == null ? null : parsed(date);
        LocalDate first = stated == null ? null : stated.earliest().orElse(null);
        if (first == null || !until) {
            return stated;
        }
        LocalDate before = first.minusDays(1);
        boolean year = date != null && date.length() == 4;
        return year ? PartialDate.ofYear(before.getYear()) : PartialDate.ofDay(before);
    }

    private static @Nullable PartialDate parsed(String text) {
        try {
            return PartialDate.parse(text);
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
