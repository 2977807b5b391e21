package io.github.manumit.validation;

import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.util.Set;

/** Compares amounts that may be only partly known. */
final class Amounts {

    /** Units that count individual persons. */
    private static final Set<Counted> PERSONS = Set.of(
            Counted.PERSONS,
            Counted.VICTIMS,
            Counted.POSSIBLE_VICTIMS,
            Counted.IDENTIFIED_VICTIMS,
            Counted.RECOGNISED_VICTIMS,
            Counted.ASSISTED_VICTIMS,
            Counted.SURVIVORS,
            Counted.MEN,
            Counted.WOMEN,
            Counted.CHILDREN,
            Counted.BOYS,
            Counted.GIRLS,
            Counted.WORKERS,
            Counted.MIGRANTS,
            Counted.REFUGEES,
            Counted.DETAINEES,
            Counted.WITNESSES,
            Counted.SUSPECTS,
            Counted.DEFENDANTS,
            Counted.PERPETRATORS,
            Counted.CONVICTED_PERSONS,
            Counted.ACQUITTED_PERSONS,
            Counted.ARRESTED_PERSONS,
            Counted.FUGITIVES,
            Counted.MEMBERS,
            Counted.APPLICANTS,
            Counted.BENEFICIARIES,
            Counted.COMPLAINANTS,
            Counted.LISTED,
            Counted.FREED,
            Counted.DEPORTED,
            Counted.REPATRIATED,
            Counted.MISSING);

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

    private static boolean isOpen(@org.jspecify.annotations.Nullable Bound<?> bound) {
        return bound != null && !bound.inclusive();
    }

    /** Whether a quantity is a simple number of persons. */
    static boolean isCount(Quantity quantity) {
        QuantityUnit unit = quantity.unit();
        Counted of = quantity.of();
        return quantity.per() == null
                && (unit == null || unit.equals(QuantityUnit.PERSON))
                && (of == null || PERSONS.contains(of));
    }

    /** Whether two quantities have the same unit and can be compared. */
    static boolean isLike(Quantity first, Quantity second) {
        return isCount(first) && isCount(second);
    }
}
