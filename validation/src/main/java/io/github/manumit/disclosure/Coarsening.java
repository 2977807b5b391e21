package io.github.manumit.disclosure;

import io.github.manumit.entity.When;
import io.github.manumit.extension.Extensions;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes values down a ladder. What a lower rung tells follows from what a higher one tells: coarsening in two steps gives
 * the same as in one. A value that cannot be told at a rung is left out.
 */
final class Coarsening {

    /** The age from which somebody is an adult. */
    static final int MAJORITY = 18;

    private static final int BAND = 5;
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;
    private static final int MONTHS = 12;
    private static final int DIGITS = 9;
    private static final BigDecimal MONTH_SECONDS = BigDecimal.valueOf(365.2425 * 86_400 / MONTHS);

    /** The first age of each band of the CTDC data, and the word for the band. */
    private static final int[] BAND_STARTS = {0, 9, 18, 21, 24, 27, 30, 39, 48};

    private static final List<String> BANDS = List.of(
            "ctdc-0-8",
            "ctdc-9-17",
            "ctdc-18-20",
            "ctdc-21-23",
            "ctdc-24-26",
            "ctdc-27-29",
            "ctdc-30-38",
            "ctdc-39-47",
            "ctdc-48-and-over");

    private static final int[] LIMITS = {1, 5};

    private Coarsening() {}

    /** A time; null if nothing of it is told. */
    static @Nullable When time(When when, String rung) {
        if (rung.equals("day")) {
            return when;
        }
        PartialDate date = when.date() == null ? null : date(when.date(), rung);
        if (date == null) {
            return null;
        }
        boolean same = date.equals(when.date());
        return new When(date, same ? when.part() : null, null, null, null, null, null, Extensions.none());
    }

    /** A date; null if nothing of it is told. */
    static @Nullable PartialDate date(PartialDate date, String rung) {
        if (rung.equals("day")) {
            return date;
        } else if (rung.equals("omit")) {
            return null;
        }
        LocalDate first = date.earliest().orElse(null);
        LocalDate last = date.latest().orElse(null);
        if (!isTold(first) || !isTold(last) || (first == null && last == null)) {
            return null;
        }
        String doubt =
                date.uncertain() && date.approximate() ? "%" : date.uncertain() ? "?" : date.approximate() ? "~" : "";
        String start = first == null
                ? open(date.start().isEmpty() && date.text().startsWith(".."))
                : start(first, rung) + doubt;
        String end = last == null ? open(date.text().endsWith("..")) : end(last, rung) + doubt;
        return PartialDate.parse(start.equals(end) ? start : start + "/" + end);
    }

    private static String open(boolean isOpen) {
        return isOpen ? ".." : "";
    }

    private static boolean isTold(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static String start(LocalDate day, String rung) {
        return text(
                day, rung, rung.equals("band") ? day.getYear() - Math.floorMod(day.getYear(), BAND) : day.getYear());
    }

    private static String end(LocalDate day, String rung) {
        int year = day.getYear();
        return text(
                day,
                rung,
                rung.equals("band") ? Math.min(year - Math.floorMod(year, BAND) + BAND - 1, LAST_YEAR) : year);
    }

    private static String text(LocalDate day, String rung, int year) {
        return rung.equals("month")
                ? String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue())
                : String.format(Locale.ROOT, "%04d", year);
    }

    /** An age; null if nothing of it is told. */
    static @Nullable Age age(Age age, String rung) {
        if (rung.equals("exact")) {
            return age;
        } else if (rung.equals("omit")) {
            return null;
        }
        String word = band(age);
        Age band = word == null ? null : Age.of(AgeGroup.of(word));
        if (band != null && rung.equals("band")) {
            return band;
        }
        Answer minor = (band == null ? age : band).isMinor(MAJORITY);
        return minor.isYes() ? Age.of(AgeGroup.MINOR) : minor.isNo() ? Age.of(AgeGroup.ADULT) : null;
    }

    private static @Nullable String band(Age age) {
        AgeGroup group = age.group();
        if (group != null) {
            return BANDS.contains(group.word()) ? group.word() : null;
        }
        Extent<BigDecimal> years = age.years().orElse(null);
        if (years == null || years.least() == null) {
            return null;
        }
        for (int i = BAND_STARTS.length - 1; i >= 0; i--) {
            boolean above = years.isAtLeast(BigDecimal.valueOf(BAND_STARTS[i])).isYes();
            boolean below = i == BAND_STARTS.length - 1
                    || years.isLessThan(BigDecimal.valueOf(BAND_STARTS[i + 1])).isYes();
            if (above) {
                return below ? BANDS.get(i) : null;
            }
        }
        return null;
    }

    /** A count or measure; null if nothing of it is told. */
    static @Nullable Quantity count(Quantity quantity, String rung) {
        return switch (rung) {
            case "exact" -> quantity;
            case "bounds" -> {
                Extent<BigDecimal> extent = within(quantity.extent(), Coarsening::below, Coarsening::above);
                yield extent == null
                        ? null
                        : new Quantity(extent, quantity.unit(), quantity.per(), quantity.of(), quantity.extensions());
            }
            default -> null;
        };
    }

    /** A duration; null if nothing of it is told. */
    static @Nullable Duration duration(Duration duration, String rung) {
        return switch (rung) {
            case "exact" -> duration;
            case "months", "years" -> {
                Extent<IsoDuration> extent = within(
                        duration.extent(),
                        each -> whole(each, rung, RoundingMode.FLOOR),
                        each -> whole(each, rung, RoundingMode.CEILING));
                yield extent == null ? null : extent.equals(duration.extent()) ? duration : Duration.of(extent);
            }
            default -> null;
        };
    }

    /** An amount of money; null if nothing of it is told. */
    static @Nullable Money amount(Money money, String rung) {
        return switch (rung) {
            case "exact" -> money;
            case "rounded" -> {
                Extent<BigDecimal> extent = rounded(money.extent());
                yield extent == null ? null : new Money(extent, money.currency(), money.extensions());
            }
            default -> null;
        };
    }

    private static @Nullable Extent<BigDecimal> rounded(Extent<BigDecimal> extent) {
        try {
            if (extent instanceof Extent.Exact<BigDecimal> exact) {
                BigDecimal value = round(exact.value());
                return value.compareTo(exact.value()) == 0 && isRound(exact.value()) ? extent : Extent.about(value);
            } else if (extent instanceof Extent.About<BigDecimal> about) {
                return Extent.about(round(about.value()));
            } else if (extent instanceof Extent.Bounded<BigDecimal> bounded) {
                return new Extent.Bounded<>(round(bounded.low()), round(bounded.high()), bounded.near());
            }
            return extent;
        } catch (InvalidValueException e) {
            return null; // the bounds met when they were rounded
        }
    }

    private static boolean isRound(BigDecimal value) {
        return value.signum() == 0;
    }

    private static BigDecimal round(BigDecimal value) {
        BigDecimal rounded =
                value.round(new MathContext(1, RoundingMode.HALF_UP)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static @Nullable Bound<BigDecimal> round(@Nullable Bound<BigDecimal> bound) {
        BigDecimal value = bound == null ? null : bound.value();
        return bound == null || value == null ? bound : new Bound<>(round(value), null, bound.inclusive());
    }

    /** The extent widened to the nearest limits; an approximate value is taken for the value. */
    private static <T extends Comparable<? super T>> @Nullable Extent<T> within(
            Extent<T> extent, UnaryOperator<T> below, UnaryOperator<T> above) {
        if (extent instanceof Extent.Worded<T>) {
            return extent;
        }
        T value = extent instanceof Extent.About<T> about ? about.value() : null;
        Bound<T> low = value != null ? Bound.inclusive(value) : extent.low();
        Bound<T> high = value != null ? Bound.inclusive(value) : extent.high();
        T least = low == null ? null : low.value();
        T most = high == null ? null : high.value();
        boolean isWord = (low != null && least == null) || (high != null && most == null);
        if (isWord || (least == null && most == null)) {
            return null;
        }
        T from = least == null ? null : below.apply(least);
        T to = most == null ? null : above.apply(most);
        if (from != null && to != null && from.compareTo(to) == 0) {
            return Extent.exactly(from);
        }
        return new Extent.Bounded<>(
                from == null ? null : Bound.inclusive(from), to == null ? null : Bound.inclusive(to));
    }

    /** The nearest limit at or below a number: 0, 1, 11, 51, 101, 501, 1,001 and so on. */
    private static BigDecimal below(BigDecimal value) {
        if (value.signum() <= 0) {
            return value.signum() == 0 ? BigDecimal.ZERO : above(value.negate()).negate();
        }
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal limit = BigDecimal.ONE;
        while (true) {
            BigDecimal next = next(limit.subtract(BigDecimal.ONE)).add(BigDecimal.ONE);
            if (next.compareTo(value) > 0) {
                return limit;
            }
            limit = next;
        }
    }

    /** The nearest limit at or above a number: 0, 1, 10, 50, 100, 500, 1,000 and so on. */
    private static BigDecimal above(BigDecimal value) {
        if (value.signum() <= 0) {
            return value.signum() == 0 ? BigDecimal.ZERO : below(value.negate()).negate();
        }
        BigDecimal limit = BigDecimal.ZERO;
        while (limit.compareTo(value) < 0) {
            limit = next(limit);
        }
        return limit;
    }

    /** The limit after a limit: 10 after 0, 50 after 10, 100 after 50. */
    private static BigDecimal next(BigDecimal limit) {
        if (limit.signum() == 0) {
            return BigDecimal.TEN;
        }
        boolean five = limit.unscaledValue().toString().startsWith(String.valueOf(LIMITS[1]));
        return limit.multiply(BigDecimal.valueOf(five ? 2 : LIMITS[1]));
    }

    private static IsoDuration whole(IsoDuration duration, String rung, RoundingMode mode) {
        BigDecimal months = duration.meanSeconds().divide(MONTH_SECONDS, DIGITS, RoundingMode.HALF_EVEN);
        int most = MONTHS * LAST_YEAR;
        int whole = months.setScale(0, mode).min(BigDecimal.valueOf(most)).intValue();
        if (rung.equals("months") && whole % MONTHS != 0) {
            return IsoDuration.ofMonths(whole);
        }
        return IsoDuration.ofYears(mode == RoundingMode.FLOOR ? whole / MONTHS : (whole + MONTHS - 1) / MONTHS);
    }

    /** A code of a country or a part of one; null if nothing of it is told. */
    static @Nullable JurisdictionCode jurisdiction(JurisdictionCode code, String rung) {
        if (rung.equals("omit")) {
            return null;
        }
        int dash = code.text().indexOf('-');
        boolean part = dash > 0 && rung.equals("country");
        return part ? JurisdictionCode.parse(code.text().substring(0, dash)) : code;
    }
}
