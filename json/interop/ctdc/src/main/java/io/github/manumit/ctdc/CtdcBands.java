package io.github.manumit.ctdc;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.YearsElapsed;
import io.github.manumit.value.Answer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bands of ages and of months. What could be in two bands is in none. */
final class CtdcBands {

    private static final String YEAR = "0--12 (0-1 yr)";
    private static final String SECOND_YEAR = "13--24 (1-2 yrs)";
    private static final String LONGER = "25+ (2+ yrs)";
    private static final int SECOND = 13;
    private static final int THIRD = 25;

    /** The first age of each band of CTDC, and the band. */
    private record Band(int first, String code) {}

    private static final List<Band> AGES = List.of(
            new Band(0, "0--8"),
            new Band(9, "09--17"),
            new Band(18, "18--20"),
            new Band(21, "21--23"),
            new Band(24, "24--26"),
            new Band(27, "27--29"),
            new Band(30, "30--38"),
            new Band(39, "39--47"),
            new Band(48, "48+"));

    private CtdcBands() {}

    /** The band of months of the newest shape that a code means, also without the years in brackets; null if there is none. */
    static @Nullable String months(String code) {
        return List.of(YEAR, SECOND_YEAR, LONGER).stream()
                .filter(band -> band.equals(code) || band.startsWith(code + " ("))
                .findFirst()
                .orElse(null);
    }

    /** The band of completed years; null if there could be two. */
    static @Nullable String ofYears(YearsElapsed years) {
        Integer low = years.low();
        if (low == null || low < 0) {
            return null;
        }
        String from = ofYears(low);
        Integer high = years.high();
        String until = high == null ? AGES.get(AGES.size() - 1).code() : ofYears(high);
        return from.equals(until) ? from : null;
    }

    private static String ofYears(int years) {
        String code = AGES.get(0).code();
        for (Band band : AGES) {
            if (years >= band.first()) {
                code = band.code();
            }
        }
        return code;
    }

    /** The band on a day of registration of somebody who was born then. */
    static @Nullable String born(PartialDate birth, PartialDate registered) {
        return ofYears(birth.yearsUntil(registered));
    }

    /** The band on a day of registration of somebody who had an age at another time. */
    static @Nullable String aged(Age age, PartialDate asOf, PartialDate registered) {
        Optional<PartialDate> birth =
                age.possibleBirth(asOf.earliest().orElse(null), asOf.latest().orElse(null));
        return birth.isEmpty() ? null : born(birth.get(), registered);
    }

    /** The band of a duration; null if there could be two. */
    static @Nullable String ofMonths(Duration duration) {
        Bound<IsoDuration> low = duration.extent().low();
        Bound<IsoDuration> high = duration.extent().high();
        IsoDuration least = low == null ? null : low.value();
        IsoDuration most = high == null ? null : high.value();
        if (least == null && most == null) {
            return null;
        }
        String from = least == null ? YEAR : ofMonths(least);
        String until = most == null ? LONGER : ofMonths(most);
        return from != null && from.equals(until) ? from : null;
    }

    private static @Nullable String ofMonths(IsoDuration duration) {
        Answer below = IsoDuration.ofMonths(SECOND).isLongerThan(duration);
        Answer below25 = IsoDuration.ofMonths(THIRD).isLongerThan(duration);
        if (below == Answer.YES) {
            return YEAR;
        }
        if (below == Answer.NO && below25 == Answer.YES) {
            return SECOND_YEAR;
        }
        return below25 == Answer.NO ? LONGER : null;
    }

    /** The band of the time from one date to another. */
    static @Nullable String ofMonths(PartialDate start, PartialDate end) {
        Optional<LocalDate> firstStart = start.earliest();
        Optional<LocalDate> lastStart = start.latest();
        Optional<LocalDate> firstEnd = end.earliest();
        Optional<LocalDate> lastEnd = end.latest();
        if (firstStart.isEmpty() || lastStart.isEmpty() || firstEnd.isEmpty() || lastEnd.isEmpty()) {
            return null;
        }
        String from = ofMonths(Math.max(0, ChronoUnit.MONTHS.between(lastStart.get(), firstEnd.get())));
        String until = ofMonths(Math.max(0, ChronoUnit.MONTHS.between(firstStart.get(), lastEnd.get())));
        return from.equals(until) ? from : null;
    }

    private static String ofMonths(long months) {
        return months < SECOND ? YEAR : months < THIRD ? SECOND_YEAR : LONGER;
    }
}
