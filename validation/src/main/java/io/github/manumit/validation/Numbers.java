package io.github.manumit.validation;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Dimension;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers that stand in a quantity, an age or an amount: an exact or approximate value, or the bounds. */
final class Numbers {

    /** What can be below zero. */
    private static final Set<Dimension> SIGNED =
            EnumSet.of(Dimension.TEMPERATURE, Dimension.RATIO, Dimension.SCORE, Dimension.FACTOR);

    /** What data sets write for a missing value: minus one, or only nines. */
    private static final Set<BigDecimal> MISSING_CODES = Set.of(
            BigDecimal.valueOf(-1),
            BigDecimal.valueOf(-9),
            BigDecimal.valueOf(-99),
            BigDecimal.valueOf(-999),
            BigDecimal.valueOf(-9999),
            BigDecimal.valueOf(99),
            BigDecimal.valueOf(999),
            BigDecimal.valueOf(9999));

    private Numbers() {}

    /** The numbers that stand in a value; none for words and for other kinds of values. */
    static List<BigDecimal> stated(@Nullable Object value) {
        Extent<BigDecimal> extent = value instanceof Quantity quantity
                ? quantity.extent()
                : value instanceof Money money ? money.extent() : value instanceof Age age ? age.extent() : null;
        return extent == null ? List.of() : stated(extent);
    }

    /** The numbers that stand in a value that can not be negative; none if it can. */
    static List<BigDecimal> notNegative(@Nullable Object value) {
        return value instanceof Quantity quantity && isSigned(quantity) ? List.of() : stated(value);
    }

    private static List<BigDecimal> stated(Extent<BigDecimal> extent) {
        if (extent instanceof Extent.About<BigDecimal> about) {
            return List.of(about.value());
        }
        if (extent instanceof Extent.Exact<BigDecimal> exact) {
            return List.of(exact.value());
        }
        List<BigDecimal> bounds = new ArrayList<>(2);
        add(extent.low(), bounds);
        add(extent.high(), bounds);
        return bounds;
    }

    private static void add(@Nullable Bound<BigDecimal> bound, List<BigDecimal> to) {
        BigDecimal value = bound == null ? null : bound.value();
        if (value != null) {
            to.add(value);
        }
    }

    /** Whether a quantity can be below zero; one in a unit that is not known here may. */
    private static boolean isSigned(Quantity quantity) {
        return quantity.of() == null
                && quantity.unit() != null
                && Dimension.of(quantity.unit())
                        .filter(each -> !SIGNED.contains(each))
                        .isEmpty();
    }

    /** Whether data sets often write this number for a missing value. */
    static boolean isMissingCode(BigDecimal number) {
        return MISSING_CODES.contains(number.stripTrailingZeros());
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
