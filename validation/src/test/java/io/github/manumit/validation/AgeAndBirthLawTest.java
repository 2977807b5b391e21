package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.When;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Traits;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** An age contradicts a birth exactly if no day of birth and no day of the age go together; all days are tried. */
class AgeAndBirthLawTest {

    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 12, 31);
    private static final int MOST_PAIRS = 400_000;
    private static final int ENDLESS = 1_000_000;

    /** An age, and what it allows: completed units, with a leeway. */
    record Stated(Age age, ChronoUnit unit, int least, int most, int leeway) {

        boolean fits(LocalDate born, LocalDate day) {
            if (born.isAfter(day)) {
                return false;
            }
            long early = unit.between(born, day);
            // at the end of a shorter month, some count a month or year one day earlier
            long late = born.plus(early + 1, unit).isAfter(day) ? early : early + 1;
            return (early >= least - leeway && early <= most + leeway)
                    || (late >= least - leeway && late <= most + leeway);
        }

        @Override
        public String toString() {
            return age.toString();
        }
    }

    @Property(tries = 200)
    void anAgeContradictsABirthIfNoPairOfDaysGoesTogether(
            @ForAll("dates") String birth, @ForAll("dates") String asOf, @ForAll("ages") Stated stated) {
        List<LocalDate> births = days(birth);
        List<LocalDate> days = days(asOf);
        Assume.that(!births.isEmpty() && !days.isEmpty() && (long) births.size() * days.size() < MOST_PAIRS);
        boolean possible = births.stream().anyMatch(born -> days.stream().anyMatch(day -> stated.fits(born, day)));

        AgeEvidence evidence = new AgeEvidence();
        evidence.born(Traits.builder()
                .birth(Birth.builder().time(When.of(PartialDate.parse(birth))).build())
                .build());
        AgeStatement statement = AgeStatement.builder()
                .age(stated.age())
                .asOf(When.of(PartialDate.parse(asOf)))
                .build();
        assertThat(evidence.contradictsBirth(statement)).isEqualTo(!possible);
    }

    @Property(tries = 60)
    void theSpansOfADateAreItsDays(@ForAll("dates") String date) {
        Set<LocalDate> days = new HashSet<>(days(date));
        Assume.that(!days.isEmpty());
        List<DaySpans.Span> spans = DaySpans.of(PartialDate.parse(date));
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            PartialDate one = PartialDate.ofDay(day);
            assertThat(spans.stream().anyMatch(span -> span.overlaps(one)))
                    .as(date + " " + day)
                    .isEqualTo(days.contains(day));
        }
    }

    /** Every day that a text can mean, by its letters: of two centuries for a mask, as it may leave the decade open. */
    private static List<LocalDate> days(String text) {
        List<LocalDate> all = new ArrayList<>();
        boolean mask = text.indexOf('X') >= 0;
        for (int year = mask ? 1900 : FIRST.getYear(); year <= (mask ? 2099 : LAST.getYear()); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            while (day.getYear() == year && (!mask || means(text.substring(0, 4), day.toString()))) {
                if (means(text, day.toString())) {
                    all.add(day);
                }
                day = day.plusDays(1);
            }
        }
        return all;
    }

    private static boolean means(String text, String day) {
        if (text.startsWith("[")) {
            return List.of(text.substring(1, text.length() - 1).split(",")).stream()
                    .anyMatch(each -> means(each, day));
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String start = text.substring(0, slash);
            String end = text.substring(slash + 1);
            return day.compareTo(start) >= 0 && (day.compareTo(end) <= 0 || day.startsWith(end));
        }
        return day.substring(0, text.length()).matches(text.replace('X', '.'));
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> days = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).toString());
        Arbitrary<String> leapDays =
                Arbitraries.of("1988-02-29", "2000-02-29", "2008-02-29", "2004-02-28", "2007-03-01");
        Arbitrary<String> masks = Combinators.combine(
                        days,
                        Arbitraries.of(
                                "....-..-XX",
                                "....-XX-XX",
                                "...X-..-..",
                                "...X-..-XX",
                                "....-XX-..",
                                "....-X.-..",
                                "....-..-X.",
                                "....-..-.X",
                                "...X-XX-XX",
                                "..X.-..-..",
                                "..X.-XX-XX",
                                "....-.X-..",
                                "...X-XX-.."))
                .as(AgeAndBirthLawTest::masked);
        Arbitrary<String> shorter =
                Combinators.combine(days, Arbitraries.of(4, 7)).as((day, length) -> day.substring(0, length));
        Arbitrary<String> some = Arbitraries.oneOf(days, shorter, leapDays);
        Arbitrary<String> sets = some.list().ofMinSize(2).ofMaxSize(3).map(list -> '[' + String.join(",", list) + ']');
        Arbitrary<String> periods = Combinators.combine(some, some)
                .as((one, other) -> one.compareTo(other) <= 0 ? one + '/' + other : other + '/' + one);
        return Arbitraries.oneOf(days, leapDays, shorter, masks, masks, sets, periods)
                .filter(AgeAndBirthLawTest::isDate);
    }

    private static boolean isDate(String text) {
        try {
            return !PartialDate.parse(text).text().isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static String masked(String day, String mask) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < day.length(); i++) {
            text.append(mask.charAt(i) == '.' ? day.charAt(i) : mask.charAt(i));
        }
        return text.toString();
    }

    @Provide
    Arbitrary<Stated> ages() {
        Map<QuantityUnit, ChronoUnit> units = Map.of(
                QuantityUnit.YEAR, ChronoUnit.YEARS,
                QuantityUnit.MONTH, ChronoUnit.MONTHS,
                QuantityUnit.WEEK, ChronoUnit.WEEKS,
                QuantityUnit.DAY, ChronoUnit.DAYS);
        Arbitrary<Stated> numbers = Combinators.combine(
                        Arbitraries.of(units.keySet()),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of("=", "<", "<=", ">", ">=", "..", "<~"))
                .as((unit, number, more, form) -> numbered(unit, units.get(unit), number, more, form));
        Arbitrary<Stated> groups = Arbitraries.of(
                new Stated(Age.of(AgeGroup.MINOR), ChronoUnit.YEARS, 0, 20, 0),
                new Stated(Age.of(AgeGroup.CHILD), ChronoUnit.YEARS, 0, 17, 0),
                new Stated(Age.of(AgeGroup.INFANT), ChronoUnit.YEARS, 0, 2, 0),
                new Stated(Age.of(AgeGroup.ADOLESCENT), ChronoUnit.YEARS, 8, 24, 0),
                new Stated(Age.of(AgeGroup.ADULT), ChronoUnit.YEARS, 14, ENDLESS, 0),
                new Stated(Age.of(AgeGroup.CTDC_9_17), ChronoUnit.YEARS, 9, 17, 0),
                new Stated(Age.of(AgeGroup.CTDC_18_20), ChronoUnit.YEARS, 18, 20, 0),
                new Stated(Age.of(AgeGroup.CTDC_48_AND_OVER), ChronoUnit.YEARS, 48, ENDLESS, 0));
        return Arbitraries.frequencyOf(Tuple.of(4, numbers), Tuple.of(1, groups));
    }

    private static Stated numbered(QuantityUnit unit, ChronoUnit each, int number, int more, String form) {
        BigDecimal value = BigDecimal.valueOf(number);
        int leeway = each == ChronoUnit.YEARS ? 0 : 1;
        return switch (form) {
            case "<" -> stated(unit, each, Extent.lessThan(BigDecimal.valueOf(number + 1L)), 0, number, leeway);
            case "<~" -> stated(unit, each, Extent.nearly(BigDecimal.valueOf(number + 1L)), 0, number, leeway);
            case "<=" -> stated(unit, each, Extent.atMost(value), 0, number, leeway);
            case ">" -> stated(unit, each, Extent.moreThan(value), number, ENDLESS, leeway);
            case ">=" -> stated(unit, each, Extent.atLeast(value), number, ENDLESS, leeway);
            case ".." ->
                stated(
                        unit,
                        each,
                        Extent.between(value, BigDecimal.valueOf(number + more)),
                        number,
                        number + more,
                        leeway);
            default -> stated(unit, each, Extent.exactly(value), number, number, leeway);
        };
    }

    private static Stated stated(
            QuantityUnit unit, ChronoUnit each, Extent<BigDecimal> extent, int least, int most, int leeway) {
        return new Stated(new Age(extent, unit, null), each, least, most, leeway);
    }
}
