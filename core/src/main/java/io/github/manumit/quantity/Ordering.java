package io.github.manumit.quantity;

import org.jspecify.annotations.Nullable;

/** The order of two values of one kind, as far as their texts show it. */
enum Ordering {
    LESS,
    EQUAL,
    GREATER,
    /** Undecided, for example because a month may be shorter or longer than thirty days. */
    UNKNOWN;

    static <T extends Comparable<? super T>> Ordering of(T one, T other) {
        if (one instanceof IsoDuration duration && other instanceof IsoDuration second) {
            return duration.order(second);
        }
        return of(one.compareTo(other));
    }

    static Ordering of(int sign) {
        return sign < 0 ? LESS : sign > 0 ? GREATER : EQUAL;
    }

    /** Whether every value allowed by a lower bound is above a value. */
    static <T extends Comparable<? super T>> boolean isAbove(@Nullable Bound<T> low, T value, boolean orEqual) {
        T end = low == null ? null : low.value();
        if (low == null || end == null) {
            return false;
        }
        Ordering order = of(end, value);
        return order == GREATER || (order == EQUAL && (orEqual || !low.inclusive()));
    }

    /** Whether there are surely no values between two bounds. */
    static <T extends Comparable<? super T>> boolean isEmpty(@Nullable Bound<T> low, @Nullable Bound<T> high) {
        T most = high == null ? null : high.value();
        return high != null && most != null && isAbove(low, most, !high.inclusive());
    }

    /** Whether every value allowed by an upper bound is below a value. */
    static <T extends Comparable<? super T>> boolean isBelow(@Nullable Bound<T> high, T value, boolean orEqual) {
        T end = high == null ? null : high.value();
        if (high == null || end == null) {
            return false;
        }
        Ordering order = of(end, value);
        return order == LESS || (order == EQUAL && (orEqual || !high.inclusive()));
    }
}
