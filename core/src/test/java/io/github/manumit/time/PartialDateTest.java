package io.github.manumit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.manumit.time.PartialDate.Component;
import io.github.manumit.value.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1986 | 2023-06-10 | 36 | 37",
                "1986-06-10 | 2023-06-10 | 37 | 37",
                "1986-06-11 | 2023-06-10 | 36 | 36",
                "1986 | 1986 | 0 | 0",
                "198X | 2023 | 33 | 43",
                "2004-02-29 | 2005-02-28 | 0 | 0",
                "2023 | 2000 | -23 | -22",
                "XXXX-06-10 | 2023-06-10 | |",
                "1986 | XXXX | |",
                "1986/.. | 2023 | | 37",
                "1986 | 2023/ | 36 |",
                "2001-21 | 2023 | |",
                "Y17E100 | 2023 | |",
                "1986~ | 2023-06-10 | 36 | 37",
                "Y-999999999 | Y999999999 | 1999999997 | 1999999998",
            })
    void yearsElapsedAreBounds(String from, String to, Integer low, Integer high) {
        assertThat(date(from).yearsUntil(date(to))).isEqualTo(new YearsElapsed(low, high));
    }

    @Test
    void yearsElapsedAnswerAThreshold() {
        YearsElapsed years = new YearsElapsed(17, 18);
        assertThat(years.surelyAtLeast(17)).isTrue();
        assertThat(years.surelyAtLeast(18)).isFalse();
        assertThat(years.couldBeAtLeast(18)).isTrue();
        assertThat(years.couldBeAtLeast(19)).isFalse();
        assertThat(years.isExact()).isFalse();
        assertThat(new YearsElapsed(null, null).couldBeAtLeast(99)).isTrue();
        assertThat(new YearsElapsed(null, null).surelyAtLeast(0)).isFalse();
        assertThat(new YearsElapsed(3, 3).isExact()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new YearsElapsed(2, 1));
    }

    @Test
    void factoriesWriteTheShortestText() {
        assertThat(PartialDate.ofYear(1986)).hasToString("1986");
        assertThat(PartialDate.ofYear(0)).hasToString("0000");
        assertThat(PartialDate.ofYear(50)).hasToString("0050");
        assertThat(PartialDate.ofYear(-44)).hasToString("-0044");
        assertThat(PartialDate.ofYear(12_000)).hasToString("Y12000");
        assertThat(PartialDate.ofYear(Integer.MIN_VALUE)).hasToString("Y-2147483648");
        assertThat(PartialDate.of(6, 10)).hasToString("XXXX-06-10");
        assertThat(PartialDate.of(2, 29)).hasToString("XXXX-02-29");
        assertThat(PartialDate.of(YearMonth.of(2004, 6))).hasToString("2004-06");
        assertThat(PartialDate.ofDay(LocalDate.of(-1, 12, 31))).hasToString("-0001-12-31");
        PartialDate from = date("2005");
        assertThat(PartialDate.between(from, date("2021"))).hasToString("2005/2021");
        assertThat(PartialDate.openEnded(from)).hasToString("2005/..");
        assertThat(PartialDate.openStarted(from)).hasToString("../2005");
        assertThat(PartialDate.endUnknown(from)).hasToString("2005/");
        assertThat(PartialDate.startUnknown(from)).hasToString("/2005");
        assertThat(PartialDate.oneOf(List.of(from, date("2007-01")))).hasToString("[2005,2007-01]");
        assertThat(PartialDate.allOf(List.of(from))).hasToString("{2005}");
    }

    @Test
    void factoriesRefuseWhatParseRefuses() {
        assertRefused(() -> PartialDate.of(2, 30));
        assertRefused(() -> PartialDate.of(21, 1));
        assertRefused(() -> PartialDate.of(-1, 1));
        assertRefused(() -> PartialDate.of(1, 100));
        assertRefused(() -> PartialDate.ofDay(LocalDate.of(12_000, 1, 1)));
        assertRefused(() -> PartialDate.of(YearMonth.of(-12_000, 1)));
        assertRefused(() -> PartialDate.oneOf(List.of()));
        assertRefused(() -> PartialDate.allOf(List.of(date("1984/1985"))));
        assertRefused(() -> PartialDate.openEnded(date("1984/..")));
        assertRefused(() -> PartialDate.between(date("[1984]"), date("1985")));
        assertRefused(() -> PartialDate.openEnded(date("1984-01-01T10:00:00")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.between(date("1985"), date("1984")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("period.end-before-start"));
    }

    private static void assertRefused(Runnable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("date.not-edtf"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984 | 1984~ | 1984?",
                "1984? | 1984% | 1984?",
                "1984~ | 1984~ | 1984%",
                "1984% | 1984% | 1984%",
                "?2004-06 | ?2004-06~ | ?2004-06?",
                "1984/1986? | 1984~/1986% | 1984?/1986?",
                "../1984 | ../1984~ | ../1984?",
                "1984/ | 1984~/ | 1984?/",
                "../.. | ../.. | ../..",
                "[..1984,1986..1988,1990..] | [..1984~,1986~..1988~,1990~..] | [..1984?,1986?..1988?,1990?..]",
                "{1984,1985} | {1984~,1985~} | {1984?,1985?}",
            })
    void qualifyingMarksEveryDateAsAWhole(String text, String approximate, String uncertain) {
        assertThat(date(text).approximately()).hasToString(approximate);
        assertThat(date(text).uncertainly()).hasToString(uncertain);
    }

    @Test
    void aTimeOfDayIsNotQualified() {
        assertRefused(() -> date("1984-01-01T10:00:00").approximately());
    }

    @Test
    void theLengthOfATextIsBounded() {
        String years = IntStream.range(0, 101).mapToObj(i -> "1984").collect(Collectors.joining(","));
        assertThat(date("[" + years + ",19XX]")).isNotNull();
        assertRefused(() -> date("[" + years + ",1984,1984]"));
        assertRefused(() -> date("Y" + "9".repeat(600)));
    }

    @ParameterizedTest
    @CsvSource({"2004-13,6", "2004-06-10T25:00:00,12", "1984-06-1x,10", "1985/1984-0,12", "[1984..1983],11"})
    void aRefusalNamesThePosition(String text, int position) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> date(text))
                .withMessageContaining("(at character " + position + ")");
    }

    @Test
    void qualifiersBelongToComponents() {
        PartialDate group = date("2004-06~-11");
        assertThat(group.approximate(Component.YEAR)).isTrue();
        assertThat(group.approximate(Component.MONTH)).isTrue();
        assertThat(group.approximate(Component.DAY)).isFalse();
        PartialDate individual = date("?2004-06-%11");
        assertThat(individual.uncertain(Component.YEAR)).isTrue();
        assertThat(individual.uncertain(Component.MONTH)).isFalse();
        assertThat(individual.uncertain(Component.DAY)).isTrue();
        assertThat(individual.approximate(Component.DAY)).isTrue();
        assertThat(date("1984?/1985").uncertain(Component.YEAR)).isFalse();
        assertThat(date("1984?/1985").start().orElseThrow().uncertain(Component.YEAR))
                .isTrue();
    }

    @Test
    void componentsAreGivenWhereStated() {
        PartialDate day = date("XXXX-06-10");
        assertThat(day.year()).isEmpty();
        assertThat(day.month()).hasValue(6);
        assertThat(day.day()).hasValue(10);
        assertThat(date("-0044").year()).hasValue(-44);
        assertThat(date("Y17E7").year()).hasValue(170_000_000);
        assertThat(date("Y17E9").year()).isEmpty();
        assertThat(date("1950S2").year()).isEmpty();
        assertThat(date("2001-21").month()).isEmpty();
        assertThat(date("2004-1X").month()).isEmpty();
        assertThat(date("1984/1985").year()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1984,YEAR",
        "198X,YEAR",
        "Y17E7,YEAR",
        "2001-40,SEMESTER",
        "2001-37,QUADRIMESTER",
        "2001-33,QUARTER",
        "2001-21,SEASON",
        "2001-32,SEASON",
        "2004-XX,MONTH",
        "XXXX-06-10,DAY",
        "2004-06-11T10:00:00Z,SECOND",
    })
    void precisionIsTheSmallestUnitNamed(String text, DatePrecision precision) {
        assertThat(date(text).precision()).contains(precision);
        assertThat(date(text).isSeason()).isEqualTo(precision == DatePrecision.SEASON);
    }

    @Test
    void intervalsAndSetsGiveTheirParts() {
        PartialDate interval = date("2004-06~/..");
        assertThat(interval.isInterval()).isTrue();
        assertThat(interval.precision()).isEmpty();
        assertThat(interval.start()).contains(date("2004-06~"));
        assertThat(interval.end()).isEmpty();
        assertThat(interval.members()).isEmpty();
        PartialDate set = date("[..1984,1986..1988,1990~,1995..]");
        assertThat(set.isSet()).isTrue();
        assertThat(set.start()).isEmpty();
        assertThat(set.members()).containsExactly(date("../1984"), date("1986/1988"), date("1990~"), date("1995/.."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?2004-?06-?11 | 2004-06-11?",
                "2004-06~-11 | ~2004-~06-11",
                "?2004-06-04~ | %2004-06-04~",
                "Y17E7 | Y170000000",
                "Y17E100 | Y170E99",
                "1950S4 | 1950",
                "2004-X0 | 2004-10",
                "[1984,1985] | [1984..1985]",
                "[1985,1984] | [1984,1985]",
                "[1984-12-31,1985-01-01] | [1984-12-31..1985-01-01]",
                "{1984..1986,1985..1990} | {1984..1990}",
                "[..1984,1985] | [..1985]",
                "[1984-11,1984-12,1985-01..] | [1984-11..]",
                "2004-06-11T10:00:00Z | 2004-06-11T10:00:00+00:00",
                "2004-06-11T10:00:00+05 | 2004-06-11T10:00:00+05:00",
            })
    void sameMeaningInOtherWords(String one, String other) {
        assertThat(date(one)).isNotEqualTo(date(other));
        assertThat(date(one).sameMeaningAs(date(other))).isTrue();
        assertThat(date(other).sameMeaningAs(date(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984 | 1984-XX",
                "2004-06 | 2004-06-XX",
                "1984? | 1984~",
                "?2004-06 | 2004-06?",
                "[1984,1985] | {1984,1985}",
                "1984/1985 | [1984..1985]",
                "1950S2 | 19XX",
                "1950S2 | 1951S2",
                "1985/ | 1985/..",
                "/1985 | ../1985",
                "Y17E100 | Y17E101",
                "Y17E100 | Y-17E100",
                "Y17E100S1 | Y17E100",
                "2004-06-11T10:00:00Z | 2004-06-11T10:00:00",
                "XXXX | -XXXX",
                "2001-21 | 2001-25",
                "[1984,1986] | [1984..1986]",
            })
    void otherMeaning(String one, String other) {
        assertThat(date(one).sameMeaningAs(date(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984 | 1985 | true | true",
                "1984 | 1984 | true | false",
                "1985 | 1984 | false | false",
                "1984-06-11 | 1984 | true | false",
                "1984-06-11 | 1984-06-11 | false | false",
                "1984/1990 | 1987 | false | false",
                "1984/1990 | 1990-06 | true | false",
                "1984/1990 | 1991 | true | true",
                "1984/.. | 3000 | false | false",
                "1984/ | 3000 | true | false",
                "1984 | /1990 | true | false",
                "[1984,1990] | 1987 | true | false",
                "{1984,1990} | 1987 | false | false",
                "[..1984] | 1985 | true | true",
                "2001-21 | 2003 | true | true",
                "2001-21 | 2001-22 | true | false",
                "2001-24 | 2001-21 | true | false",
                "1984~ | 1990 | true | false",
                "1984 | 1990? | true | false",
                "XXXX-06-10 | 2000 | true | false",
                "Y-17E100 | 2000 | true | true",
                "2000 | Y17E100 | true | true",
                "Y17E100 | Y18E100 | true | false",
            })
    void order(String one, String other, boolean could, boolean surely) {
        assertThat(date(one).couldBeBefore(date(other))).isEqualTo(could);
        assertThat(date(one).surelyBefore(date(other))).isEqualTo(surely);
        assertThat(date(other).couldBeAfter(date(one))).isEqualTo(could);
        assertThat(date(other).surelyAfter(date(one))).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984-06-11 | 1984 | true | true",
                "1984 | 1984 | true | true",
                "1984 | 1984-06-11 | true | false",
                "1985 | 1984 | false | false",
                "1984-06 | 1984/1990 | true | false",
                "1985 | 1984/1990 | true | true",
                "1985/1986 | 1984/1990 | true | true",
                "1990 | 1984/.. | true | true",
                "1990 | 1984/ | true | false",
                "1983 | 1984/.. | false | false",
                "1983 | ../1984 | true | true",
                "1984 | 198X | true | false",
                "198X | 1980-01-01/1989-12-31 | true | true",
                "1985 | [1984,1986] | false | false",
                "1984-06 | [1984,1986] | true | false",
                "1984-06 | {1984,1986} | true | true",
                "1985 | {1984..1986} | true | true",
                "[1984,1999] | 1980-01-01/1989-12-31 | true | false",
                "{1984,1999} | 1980-01-01/1989-12-31 | false | false",
                "{1984,1999} | [1984,1999] | false | false",
                "[1984,1999] | {1984,1999} | true | true",
                "{1984,1999} | {1984,1999} | true | true",
                "1985~ | 1984/1990 | true | false",
                "2001-21 | 2001 | true | false",
                "2001-21 | 2000-01-01/2003-01-01 | true | true",
            })
    void containment(String one, String period, boolean could, boolean surely) {
        assertThat(date(one).couldBeWithin(date(period))).isEqualTo(could);
        assertThat(date(one).surelyWithin(date(period))).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984 | 1984-06 | true | true",
                "1984 | 1985 | false | false",
                "1984/1986 | 1985/1990 | true | true",
                "1984/1986 | 1986/1990 | true | false",
                "198X | 1985 | true | false",
                "1984/.. | 2023 | true | true",
                "1984/ | 2023 | true | false",
                "{1984,1986} | 1986-06 | true | true",
                "[1984,1986] | 1986-06 | true | false",
                "[1984,1986] | 1985 | false | false",
                "[1984,1986] | {1984,1986} | true | true",
                "{1984,1986} | [1984,1986] | true | true",
                "{1984,1986} | [1984,1987] | true | false",
                "1984? | 1984 | true | false",
            })
    void overlap(String one, String other, boolean could, boolean surely) {
        assertThat(date(one).couldOverlap(date(other))).isEqualTo(could);
        assertThat(date(one).surelyOverlaps(date(other))).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984~ | about 1984",
                "1984? | possibly 1984",
                "1984% | possibly about 1984",
                "XXXX-06-10 | 10 June, year not stated",
                "2005/2021 | between 2005 and 2021",
                "1985-04-12 | 12 April 1985",
                "1985-04 | April 1985",
                "-0043-03-15 | 15 March 44 BCE",
                "0050 | 50 CE",
                "198X | some year of the 1980s",
                "19XX | some year from 1900 to 1999",
                "156X-12-25 | 25 December, some year of the 1560s",
                "2004-XX | 2004, month not stated",
                "2004-XX-XX | 2004, day and month not stated",
                "2004-06-XX | June 2004, day not stated",
                "XXXX-XX-23 | day 23, month and year not stated",
                "XXXX | year not stated",
                "1XX3 | 1XX3 (X: digit not stated)",
                "2004-1X~ | about 2004-1X (X: digit not stated)",
                "2001-21 | spring of 2001",
                "2001-32 | southern-hemisphere winter of 2001",
                "2001-33 | first quarter of 2001",
                "XXXX-21 | spring, year not stated",
                "2004?-06-~11 | 11 June 2004 (year uncertain; day approximate)",
                "2005/.. | from 2005 on",
                "../2005 | up to 2005",
                "2005/ | from 2005 until a date not known",
                "/2005 | from a date not known until 2005",
                "[1667,1668,1670..1672] | 1667, 1668 or 1670 to 1672",
                "{1960,1961-12} | 1960 and December 1961",
                "[..1760-12-03] | 3 December 1760 or earlier",
                "[1760-12..] | December 1760 or later",
                "1950S2 | some year from 1900 to 1999, estimated 1950",
                "Y17E100 | year 17 × 10^100",
                "1985-04-12T23:20:30 | 12 April 1985, 23:20:30",
                "1985-04-12T23:20:30Z | 12 April 1985, 23:20:30 UTC",
                "1985-04-12T03:05:09-09:30 | 12 April 1985, 03:05:09 UTC-09:30",
            })
    void wordsInEnglish(String text, String words) {
        assertThat(date(text).render(Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    void aLanguageWithoutTranslationGetsEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru"));
            assertThat(date("1984~").render(Locale.FRENCH)).isEqualTo("about 1984");
        } finally {
            Locale.setDefault(before);
        }
    }
}
