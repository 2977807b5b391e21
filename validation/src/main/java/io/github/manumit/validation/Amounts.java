package io.github.manumit.validation;

import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Compares amounts that may be only partly known. */
final class Amounts {

    private Amounts() {}

    /** Whether the first is surely more than the second. */
    static <T extends Comparable<? super T>> boolean surelyMore(Extent<T> first, Extent<T> second) {
        T least = first.least();
        T most = second.greatest();
        if (least == null || most == null) {
            return false;
        }
        int order = least.compareTo(most);
        return order > 0 || (order == 0 && (isOpenBelow(first) || isOpenAbove(second)));
    }

    /** Whether the first is surely not more than the second. */
    static <T extends Comparable<? super T>> boolean surelyNotMore(Extent<T> first, Extent<T> second) {
        T most = first.greatest();
        T least = second.least();
        return most != null && least != null && most.compareTo(least) <= 0;
    }

    /** Whether the upper bound of an extent is exclusive. */
    static boolean isOpenAbove(Extent<?> extent) {
        return extent instanceof Extent.Bounded<?> bounded && isOpen(bounded.high());
    }

    private static boolean isOpenBelow(Extent<?> extent) {
        return extent instanceof Extent.Bounded<?> bounded && isOpen(bounded.low());
    }

    private static boolean isOpen(@Nullable Bound<?> bound) {
        return bound != null && !bound.inclusive();
    }

    /** Whether two quantities have the same unit and can be compared. */
    static boolean isLike(Quantity first, Quantity second) {
        return first.isOfPersons() && second.isOfPersons();
    }
}
