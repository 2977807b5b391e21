package io.github.manumit.quantity;

import org.jspecify.annotations.Nullable;

/** How two values of one kind stand to each other, as far as their texts tell. */
enum Ordering {
    LESS,
    EQUAL,
    GREATER,
    /** A month may be shorter or longer than thirty days. */
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

    /** Whether every value of an end lies above a value. */
    static <T extends Comparable<? super T>> boolean isAbove(@Nullable Bound<T> low, T value, boolean orEqual) {
        T end = low == null ? null : low.value();
        if (low == null || end == null) {
            return false;
        }
        Ordering order = of(end, value);
        return order == GREATER || (order == EQUAL && (orEqual || !low.inclusive()));
    }

    /** Whether surely nothing lies between two ends. */
    static <T extends Comparable<? super T>> boolean isEmpty(@Nullable Bound<T> low, @Nullable Bound<T> high) {
        T most = high == null ? null : high.value();
        return high != null && most != null && isAbove(low, most, !high.inclusive());
    }

    /** Whether every value of an end lies below a value. */
    static <T extends Comparable<? super T>> boolean isBelow(@Nullable Bound<T> high, T value, boolean orEqual) {
        T end = high == null ? null : high.value();
        if (high == null || end == null) {
            return false;
        }
        Ordering order = of(end, value);
        return order == LESS || (order == EQUAL && (orEqual || !high.inclusive()));
    }
}
