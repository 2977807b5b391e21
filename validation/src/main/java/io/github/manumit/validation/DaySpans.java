package io.github.manumit.validation;

import io.github.manumit.time.DatePrecision;
import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date can mean, as spans without gaps: {@code 198X-06} means the Junes of ten years. A date that is
 * uncertain, approximate or without any bound has no spans, because it can mean any day.
 */
final class DaySpans {

    /** A date with more gaps than this is taken from its first to its last day. */
    private static final int MOST = 1_000;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private DaySpans() {}

    /**
     * Some days without a gap.
     *
     * @param first the first day; null if open
     * @param last the last day; null if open
     */
    record Span(@Nullable LocalDate first, @Nullable LocalDate last) {

        /** Whether a span and a period have a day in common. */
        boolean overlaps(PartialDate period) {
            LocalDate from = period.earliest().orElse(null);
            LocalDate until = period.latest().orElse(null);
            return (first == null || until == null || !until.isBefore(first))
                    && (last == null || from == null || !from.isAfter(last));
        }
    }

    static List<Span> of(PartialDate date) {
        if (date.uncertain() || date.approximate()) {
            return List.of();
        }
        if (date.isSet()) {
            List<Span> all = new ArrayList<>();
            for (PartialDate member : date.members()) {
                List<Span> spans = of(member);
                if (spans.isEmpty()) {
                    return List.of();
                }
                all.addAll(spans);
            }
            return all;
        }
        return date.isSeason() ? ofSeason(date) : ofDays(date);
    }

    /** A season of a year can begin in the year before and end in the year after, on one half of the earth or the other. */
    private static List<Span> ofSeason(PartialDate date) {
        return date.year().isEmpty() || date.hasUnspecifiedDigits()
                ? List.of()
                : List.of(new Span(
                        LocalDate.of(date.year().getAsInt() - 1, MONTHS, 1),
                        LocalDate.of(date.year().getAsInt() + 1, 3, DAYS)));
    }

    private static List<Span> ofDays(PartialDate date) {
        LocalDate first = date.earliest().orElse(null);
        LocalDate last = date.latest().orElse(null);
        if (first == null && last == null) {
            return List.of();
        }
        if (date.precision().filter(DatePrecision.SECOND::equals).isPresent()) {
            // elsewhere on earth, the moment was on the day before or after
            return List.of(new Span(first == null ? null : first.minusDays(1), last == null ? null : last.plusDays(1)));
        }
        boolean masked = first != null && last != null && !date.isInterval() && date.hasUnspecifiedDigits();
        List<Span> spans = masked && first != null && last != null ? ofMask(date.text(), first, last) : List.of();
        return spans.isEmpty() ? List.of(new Span(first, last)) : spans;
    }

    /** The years, months or days that a mask such as {@code 19X5-XX-1X} allows; none if they are too many. */
    private static List<Span> ofMask(String text, LocalDate first, LocalDate last) {
        String[] parts = text.split("-");
        if (parts[0].length() != 4 || !text.matches("[0-9X-]+")) {
            return List.of();
        }
        String month = parts.length > 1 ? parts[1] : "XX";
        String day = parts.length > 2 ? parts[2] : "XX";
        List<Integer> years = matching(parts[0], first.getYear(), last.getYear());
        List<Integer> months = month.equals("XX") && day.equals("XX") ? List.of() : matching(month, 1, MONTHS);
        List<Integer> days = day.equals("XX") ? List.of() : matching(day, 1, DAYS);
        if ((long) years.size() * Math.max(1, months.size()) * Math.max(1, days.size()) > MOST) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        for (int year : years) {
            if (months.isEmpty()) {
                spans.add(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, DAYS)));
            }
            for (int each : months) {
                YearMonth in = YearMonth.of(year, each);
                if (days.isEmpty()) {
                    spans.add(new Span(in.atDay(1), in.atEndOfMonth()));
                }
                days.stream().filter(in::isValidDay).map(in::atDay).forEach(it -> spans.add(new Span(it, it)));
            }
        }
        return spans;
    }

    private static List<Integer> matching(String mask, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(number -> matches(mask, number))
                .boxed()
                .toList();
    }

    private static boolean matches(String mask, int number) {
        int rest = number;
        for (int i = mask.length() - 1; i >= 0; i--) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
