package io.github.manumit.time;

import io.github.manumit.value.InvalidValueException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary EDTF texts and dates of every level. */
final class EdtfArbitraries {
    private EdtfArbitraries() {}

    /** Any day within four-digit years. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Single dates without a time of day. */
    static Arbitrary<PartialDate> dates() {
        return dateTexts()
                .filter(EdtfArbitraries::isEdtf)
                .map(PartialDate::parse)
                .withoutEdgeCases();
    }

    /** Single dates with unspecified digits. */
    static Arbitrary<PartialDate> masked() {
        return dates().filter(PartialDate::hasUnspecifiedDigits);
    }

    /** Dates, date-times, intervals and sets. */
    static Arbitrary<PartialDate> all() {
        return texts().filter(EdtfArbitraries::isEdtf).map(PartialDate::parse).withoutEdgeCases();
    }

    /** Texts of a few characters, most of which are not EDTF. */
    static Arbitrary<String> noise() {
        return Arbitraries.strings()
                .withChars("0129X-?~%/.,[]{}YESTZ:+ \u0000é")
                .ofMaxLength(24);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> dates = dateTexts();
        Arbitrary<String> ends = Arbitraries.frequencyOf(Tuple.of(6, dates), Tuple.of(1, Arbitraries.of("..", "")));
        Arbitrary<String> intervals = Combinators.combine(ends, ends).as((start, end) -> start + "/" + end);
        Arbitrary<String> members =
                Arbitraries.oneOf(dates, Combinators.combine(dates, dates).as((from, to) -> from + ".." + to));
        Arbitrary<String> sets = Combinators.combine(
                        Arbitraries.of("", ".."),
                        members.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("", ".."),
                        Arbitraries.of(true, false))
                .as((before, list, after, all) ->
                        (all ? "{" : "[") + before + String.join(",", list) + after + (all ? "}" : "]"));
        Arbitrary<String> times = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 23), Arbitraries.of("", "Z", "+05", "-03:30"))
                .as((day, hour, zone) -> String.format("%sT%02d:30:00%s", day, hour, zone));
        return Arbitraries.oneOf(dates, intervals, sets, times);
    }

    private static Arbitrary<String> dateTexts() {
        Arbitrary<String> marks =
                Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("?", "~", "%")));
        Arbitrary<String> years = Combinators.combine(
                        marks, Arbitraries.of("", "", "", "-"), digits(4, "0123456789X19X"), marks)
                .as((left, sign, digits, right) -> left + sign + digits + right);
        Arbitrary<String> months = Combinators.combine(
                        marks, Arbitraries.oneOf(numbers(1, 12), numbers(21, 41), digits(2, "012X")), marks)
                .as((left, month, right) -> "-" + left + month + right);
        Arbitrary<String> daysOfMonth = Combinators.combine(
                        marks, Arbitraries.oneOf(numbers(1, 31), digits(2, "0123X")), marks)
                .as((left, day, right) -> "-" + left + day + right);
        Arbitrary<String> prefixed = Combinators.combine(
                        Arbitraries.of("Y", "Y-"),
                        Arbitraries.longs().between(1, 99_999_999_999L),
                        Arbitraries.of("", "E3", "E9", "E40"),
                        Arbitraries.of("", "S1", "S2"))
                .as((prefix, digits, exponent, significant) -> prefix + digits + exponent + significant);
        return Arbitraries.oneOf(
                years,
                Combinators.combine(years, months).as((year, month) -> year + month),
                Combinators.combine(years, months, daysOfMonth).as((year, month, day) -> year + month + day),
                days().map(LocalDate::toString),
                prefixed,
                numbers(1000, 9999).map(year -> year + "S2"));
    }

    private static Arbitrary<String> digits(int length, String from) {
        return Arbitraries.strings().withChars(from).ofLength(length);
    }

    private static Arbitrary<String> numbers(int low, int high) {
        return Arbitraries.integers().between(low, high).map(number -> String.format("%02d", number));
    }

    static boolean isEdtf(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }
}
