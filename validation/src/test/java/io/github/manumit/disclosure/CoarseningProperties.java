package io.github.manumit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.time.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Going down a ladder in two steps leads to where one step leads, and what is told is never untrue. */
class CoarseningProperties {

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.integers().between(1900, 2030),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((year, month, day) -> String.format("%04d-%02d-%02d", year, month, day));
        Arbitrary<String> single = days.flatMap(day -> Arbitraries.of(
                day,
                day.substring(0, 7),
                day.substring(0, 4),
                day + "?",
                day + "~",
                day.substring(0, 7) + "%",
                day.substring(0, 3) + "X",
                day.substring(0, 4) + "-XX-XX",
                day.substring(0, 4) + "-22"));
        Arbitrary<String> open = days.flatMap(day -> Arbitraries.of("../" + day, day + "/..", "/" + day, day + "/"));
        Arbitrary<String> pair = Combinators.combine(days, days)
                .as((one, two) -> one.compareTo(two) < 0 ? one + "/" + two : two + "/" + one);
        Arbitrary<String> set = Combinators.combine(days, days).as((one, two) -> "[" + one + "," + two + "]");
        return Arbitraries.oneOf(single, open, pair, set).map(PartialDate::parse);
    }

    @Property
    void dates(@ForAll("dates") PartialDate date) {
        descends(Ladder.DATES, date, Coarsening::date);
        for (String rung : Ladder.DATES.rungs()) {
            PartialDate told = Coarsening.date(date, rung);
            if (told != null) {
                assertThat(told.couldOverlap(date))
                        .as("%s at %s", date.text(), rung)
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<Extent<BigDecimal>> numbers() {
        Arbitrary<BigDecimal> number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 130).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(2_000_000))
                        .ofScale(1));
        return Combinators.combine(number, number, Arbitraries.integers().between(0, 5))
                .as((one, two, form) -> switch (form) {
                    case 0 -> Extent.about(one);
                    case 1 -> Extent.atLeast(one);
                    case 2 -> Extent.lessThan(one.add(BigDecimal.ONE));
                    case 3 -> Extent.between(one.min(two), one.max(two));
                    case 4 -> new Extent.Bounded<>(Bound.exclusive(one), null, true);
                    default -> Extent.exactly(one);
                });
    }

    @Property
    void counts(@ForAll("numbers") Extent<BigDecimal> extent) {
        descends(Ladder.COUNTS, Quantity.of(extent), Coarsening::count);
        Quantity told = Coarsening.count(Quantity.of(extent), "bounds");
        if (told != null && extent instanceof Extent.Exact<BigDecimal> exact) {
            assertThat(told.extent().is(exact.value()).isNo()).isFalse();
        }
    }

    @Property
    void amounts(@ForAll("numbers") Extent<BigDecimal> extent) {
        descends(Ladder.AMOUNTS, Money.of(extent, "KZT"), Coarsening::amount);
    }

    @Property
    void ages(@ForAll("numbers") Extent<BigDecimal> extent) {
        Age age = Age.of(extent);
        descends(Ladder.AGES, age, Coarsening::age);
        for (String rung : List.of("band", "majority")) {
            Age told = Coarsening.age(age, rung);
            if (told != null) {
                boolean contradict = told.isMinor(18).isYes() && age.isMinor(18).isNo()
                        || told.isMinor(18).isNo() && age.isMinor(18).isYes();
                assertThat(contradict).isFalse();
            }
        }
    }

    @Property
    void durations(
            @ForAll @IntRange(max = 20) int years,
            @ForAll @IntRange(max = 30) int months,
            @ForAll @IntRange(min = 1, max = 700) int days) {
        Extent<IsoDuration> extent = Extent.exactly(IsoDuration.parse("P" + years + "Y" + months + "M" + days + "D"));
        descends(Ladder.DURATIONS, Duration.of(extent), Coarsening::duration);
    }

    private static <T> void descends(Ladder ladder, T value, BiFunction<T, String, @Nullable T> coarsen) {
        List<String> rungs = ladder.rungs();
        for (int high = 0; high < rungs.size(); high++) {
            T first = coarsen.apply(value, rungs.get(high));
            for (int low = high; low < rungs.size(); low++) {
                T direct = coarsen.apply(value, rungs.get(low));
                T second = first == null ? null : coarsen.apply(first, rungs.get(low));
                if (first != null || direct == null) {
                    assertThat(second)
                            .as("%s, then %s", rungs.get(high), rungs.get(low))
                            .isEqualTo(direct);
                } else {
                    assertThat(direct)
                            .as("%s tells nothing, %s does", rungs.get(high), rungs.get(low))
                            .isNull();
                }
            }
        }
    }
}
