package io.github.manumit.validation;

import io.github.manumit.entity.When;
import io.github.manumit.time.DatePrecision;
import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares times that may be only partly known. */
final class Times {

    private static final Set<DatePrecision> DAYS = Set.of(DatePrecision.DAY, DatePrecision.SECOND);

    private Times() {}

    /** Whether all of the first time is surely before all of the second. */
    static boolean surelyBefore(@Nullable When first, @Nullable When second) {
        return surelyBefore(date(first), date(second));
    }

    static boolean surelyBefore(@Nullable PartialDate first, @Nullable PartialDate second) {
        return first != null && second != null && first.surelyBefore(second);
    }

    /** Whether the date is one day, perhaps with a time, however surely. */
    static boolean isDay(@Nullable PartialDate date) {
        return date != null && date.precision().filter(DAYS::contains).isPresent() && !date.hasUnspecifiedDigits();
    }

    /** The day that the date surely is; null if it has a time of day, whose offset might make it another day. */
    static @Nullable LocalDate exactDay(@Nullable PartialDate date) {
        boolean exact = date != null
                && date.precision().filter(DatePrecision.DAY::equals).isPresent()
                && !date.hasUnspecifiedDigits()
                && !date.uncertain()
                && !date.approximate();
        return exact && date != null ? date.earliest().orElse(null) : null;
    }

    /**
     * Whether two states were surely there on one day. Of a month or year, nobody knows on which of its days the state
     * was there; and a state may end on the day on which the next one begins.
     */
    static boolean surelyAtOnce(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null || !isPeriod(one) || !isPeriod(other) || !one.surelyOverlaps(other)) {
            return false;
        }
        boolean touch = (one.latest().isPresent() && one.latest().equals(other.earliest()))
                || (other.latest().isPresent() && other.latest().equals(one.earliest()));
        return !touch || (!one.isInterval() && !other.isInterval());
    }

    private static boolean isPeriod(PartialDate date) {
        return date.isInterval() || exactDay(date) != null;
    }

    static @Nullable PartialDate date(@Nullable When time) {
        return time == null ? null : time.date();
    }
}
