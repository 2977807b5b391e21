package io.github.manumit.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The questions to dates agree with a list of everything that the texts can mean. */
class DateQuestionsLawTest {

    private static Arbitrary<String> dates() {
        Arbitrary<String> years = Arbitraries.of("2000", "2001", "2002", "2003", "2004", "200X", "20X2", "20X0");
        Arbitrary<String> months =
                Arbitraries.of("-01", "-02", "-06", "-09", "-12", "-0X", "-1X", "-XX", "-X2", "-X0", "-33");
        Arbitrary<String> days = Arbitraries.of("-01", "-10", "-29", "-31", "-0X", "-3X", "-X1", "-X0", "-XX", "-2X");
        return Arbitraries.oneOf(
                        years,
                        Combinators.combine(years, months).as(String::concat),
                        Combinators.combine(years, months, days).as((year, month, day) -> year + month + day))
                .filter(text -> EdtfArbitraries.isEdtf(text) && DateReadings.countOfDays(text) <= 3_700);
    }

    /** Ends that allow few days, so that every pair of them can be listed. */
    private static Arbitrary<String> ends() {
        return dates().filter(date -> DateReadings.countOfDays(date) <= 31);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> dates = dates();
        Arbitrary<String> intervals = Combinators.combine(ends(), ends()).as((from, to) -> from + "/" + to);
        Arbitrary<String> ranges =
                Arbitraries.of("2000..2002", "2000-11..2001-02", "2001-06-10..2001-06-12", "2000..2004", "2003..2009");
        Arbitrary<String> sets = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, dates), Tuple.of(1, ranges))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((list, all) -> (all ? "{" : "[") + String.join(",", list) + (all ? "}" : "]"));
        return Arbitraries.frequencyOf(Tuple.of(4, dates), Tuple.of(2, intervals), Tuple.of(3, sets))
                .filter(EdtfArbitraries::isEdtf);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void orderAgrees(@ForAll("texts") String one, @ForAll("texts") String other) {
        PartialDate date = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);

        assertThat(date.couldBeBefore(second)).isEqualTo(DateReadings.couldBeBefore(one, other));
        assertThat(date.surelyBefore(second)).isEqualTo(DateReadings.surelyBefore(one, other));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void overlapAgrees(@ForAll("texts") String one, @ForAll("texts") String other) {
        PartialDate date = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);

        assertThat(date.couldOverlap(second)).isEqualTo(DateReadings.couldOverlap(one, other));
        assertThat(date.surelyOverlaps(second)).isEqualTo(DateReadings.surelyOverlaps(one, other));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void containmentAgrees(@ForAll("texts") String one, @ForAll("texts") String period) {
        PartialDate date = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(period);

        boolean could = date.couldBeWithin(second);
        boolean surely = date.surelyWithin(second);
        if (isVagueList(period)) {
            assertThat(could || !DateReadings.couldBeWithin(one, period)).isTrue();
            assertThat(!surely || DateReadings.surelyWithin(one, period)).isTrue();
        } else {
            assertThat(could).isEqualTo(DateReadings.couldBeWithin(one, period));
            assertThat(surely).isEqualTo(DateReadings.surelyWithin(one, period));
        }
    }

    /** Periods that are all meant and of which some can be several: the answers are right or open there. */
    private static boolean isVagueList(String period) {
        return period.startsWith("{") && period.indexOf('X') >= 0;
    }
}
