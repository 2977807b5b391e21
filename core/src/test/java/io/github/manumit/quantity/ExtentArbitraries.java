package io.github.manumit.quantity;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of extents; the only class in this package that uses the generators of the engine. */
final class ExtentArbitraries {

    private ExtentArbitraries() {}

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(2)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    static Arbitrary<IsoDuration> isoDurations() {
        return Combinators.combine(Arbitraries.integers().between(0, 99), Arbitraries.of("Y", "M", "W", "D"))
                .as((number, unit) -> IsoDuration.parse("P" + number + unit));
    }

    static <T extends Comparable<? super T>> Arbitrary<Extent<T>> extents(Arbitrary<T> values) {
        Arbitrary<Bound<T>> bounds = Combinators.combine(values, Arbitraries.of(true, false))
                .as((value, inclusive) -> new Bound<>(value, null, inclusive));
        Arbitrary<Bound<T>> words = Combinators.combine(
                        Arbitraries.of(MagnitudeWord.known()), Arbitraries.of(true, false))
                .as((word, inclusive) -> new Bound<>(null, word, inclusive));
        Arbitrary<Bound<T>> any = Arbitraries.oneOf(bounds, words);
        return Arbitraries.oneOf(
                values.map(Extent::exactly),
                values.map(Extent::about),
                Arbitraries.of(MagnitudeWord.known()).map(Extent::worded),
                any.map(bound -> new Extent.Bounded<>(bound, null)),
                any.map(bound -> new Extent.Bounded<>(null, bound)),
                bounds.map(bound -> new Extent.Bounded<>(bound, null, true)),
                bounds.map(bound -> new Extent.Bounded<>(null, bound, true)),
                Combinators.combine(any, any).as(ExtentArbitraries::between));
    }

    private static <T extends Comparable<? super T>> Extent<T> between(Bound<T> one, Bound<T> other) {
        if (one.value() == null || other.value() == null) {
            return new Extent.Bounded<>(one, other);
        }
        return switch (Ordering.of(one.value(), other.value())) {
            case EQUAL -> Extent.between(one.value(), other.value());
            case GREATER -> new Extent.Bounded<>(other, one);
            default -> new Extent.Bounded<>(one, other);
        };
    }
}
