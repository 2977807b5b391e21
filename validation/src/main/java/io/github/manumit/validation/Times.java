package io.github.manumit.validation;

import io.github.manumit.entity.When;
import io.github.manumit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Compares times that may be only partly known. */
final class Times {

    private Times() {}

    /** Whether all of the first time is surely before all of the second. */
    static boolean surelyBefore(@Nullable When first, @Nullable When second) {
        return surelyBefore(date(first), date(second));
    }

    static boolean surelyBefore(@Nullable PartialDate first, @Nullable PartialDate second) {
        return first != null && second != null && first.surelyBefore(second);
    }

    static @Nullable PartialDate date(@Nullable When time) {
        return time == null ? null : time.date();
    }
}
