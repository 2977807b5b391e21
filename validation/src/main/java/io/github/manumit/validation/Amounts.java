package io.github.manumit.validation;

import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.util.Set;

/** Compares amounts that may be known in part only. */
final class Amounts {

    /** What is counted that is no single person. */
    private static final Set<Counted> NOT_PERSONS = Set.of(
            Counted.FAMILIES,
            Counted.HOUSEHOLDS,
            Counted.CASES,
            Counted.INCIDENTS,
            Counted.ORGANIZATIONS,
            Counted.NETWORKS,
            Counted.STATES);

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

    /** Whether the end of an extent that is not its own is the greatest value. */
    static boolean isOpenAbove(Extent<?> extent) {
        return extent instanceof Extent.Bounded<?> bounded && isOpen(bounded.high());
    }

    private static boolean isOpenBelow(Extent<?> extent) {
        return extent instanceof Extent.Bounded<?> bounded && isOpen(bounded.low());
    }

    private static boolean isOpen(@org.jspecify.annotations.Nullable Bound<?> bound) {
        return bound != null && !bound.inclusive();
    }

    /** Whether a quantity is a plain number of persons. */
    static boolean isCount(Quantity quantity) {
        QuantityUnit unit = quantity.unit();
        Counted of = quantity.of();
        return quantity.per() == null
                && (unit == null || unit.equals(QuantityUnit.PERSON))
                && (of == null || (of.isKnown() && !NOT_PERSONS.contains(of)));
    }

    /** Whether two quantities are of the same kind. */
    static boolean isLike(Quantity first, Quantity second) {
        return isCount(first) && isCount(second);
    }
}
