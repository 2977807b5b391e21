package io.github.manumit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.manumit.time.PartialDate.Component;
import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "20X3 | 2013-06 | true | false",
                "1970-01-01 | {1970-01-02..X000} | true | true",
                "{1970-01-02..X000} | 1970-01-01 | false | false",
                "2023-XX-31 | 2023-01-31 | false | false",
                "2023-06-10T08:00:00Z | 2023-06-10T09:00:00Z | true | true",
                "2023-06-10T09:00:00Z | 2023-06-10T08:00:00Z | false | false",
                "2023-06-11T01:00:00+06:00 | 2023-06-10T22:00:00Z | true | true",
                "2023-06-10T22:00:00Z | 2023-06-11T01:00:00+06:00 | false | false",
                "2023-06-10T14:00:00+06:00 | 2023-06-10T08:00:00Z | false | false",
                "2023-06-10T08:00:00 | 2023-06-10T09:00:00 | true | true",
                "2023-06-10T08:00:00 | 2023-06-10T09:00:00Z | true | false",
                "2023-06-10T09:00:00 | 2023-06-10T08:00:00Z | true | false",
                "2023-06-10T08:00:00 | 2023-06-10T20:00:01Z | true | true",
                "2023-06-10T20:00:01Z | 2023-06-10T08:00:00 | false | false",
                "2023-06-09T17:59:59Z | 2023-06-10T08:00:00 | true | true",
                "-0044-03-15T10:00:00Z | -0044-03-15T10:00:01Z | true | true",
                "2023-06-10T23:59:59Z | 2023-06-11 | true | true",
                "2023-06-10T08:00:00Z | 2023-06-10 | false | false",
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
                "XXXX-06-10 | 2023-07 | false | false",
                "XXXX-06-10 | 2023-06 | true | false",
                "XXXX-06-10 | XXXX-06 | true | false",
                "XXXX-06-10 | XXXX-07 | false | false",
                "XXXX-02-29 | 2021/2023 | false | false",
                "XXXX-02-29 | 2021/2024 | true | false",
                "20X3 | 2024/2032 | false | false",
                "20X3 | 2024/2033 | true | false",
                "2023-XX-31 | 2023-06 | false | false",
                "2023-XX-31 | 2023-07 | true | false",
                "2023-0X-31 | 2023-10/2023-12 | false | false",
                "2023-X3 | 2023-03 | true | true",
                "2020-05/2025-05 | 20X3 | false | false",
                "2023-05/2023-06 | 20X3 | true | false",
                "2023-05/2024-06 | 20X3 | false | false",
                "2023-12-31/2024-01-01 | 202X | false | false",
                "1671 | [1670..1672] | true | false",
                "1671-06 | [1670..1672] | true | false",
                "1670-12/1671-01 | [1670..1672] | false | false",
                "1670-12/1671-01 | {1670..1672} | true | true",
                "{1670..1672} | {1670,1672} | false | false",
                "{1670..1672} | {1670,1671,1672} | true | true",
                "2023-06-10T08:00:00Z | 2023-06-10 | true | true",
                "2023-06-10T08:00:00Z | 2023-06-10T14:00:00+06:00 | true | true",
                "2023-06-10T08:00:00Z | 2023-06-10T14:00:00 | true | false",
                "2023-06-10T08:00:00Z | 2023-06-10T09:00:00Z | false | false",
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
                "20X3 | 2024/2032 | false | false",
                "198X | 1980/1989 | true | true",
                "198X | 1981/1989 | true | false",
                "20X3 | 20X4 | false | false",
                "XXXX-06-10 | XXXX-06-1X | true | false",
                "XXXX-XX-31 | XXXX-02 | false | false",
                "-XXX1 | XXX1 | false | false",
                "{1980..1989} | 198X | true | true",
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
                "2005/2021 | from 2005 to 2021",
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
                "1984-1X | October to December 1984",
                "2004-1X~ | about October to December 2004",
                "2023-0X-XX | January to September 2023, day not stated",
                "XXXX-1X | October to December, year not stated",
                "2023-X2 | February 2023 or December 2023",
                "2023-X3 | March 2023",
                "2023-06-1X | 10 to 19 June 2023",
                "2023-02-2X | 20 to 28 February 2023",
                "2024-02-2X | 20 to 29 February 2024",
                "XXXX-06-2X | 20 to 29 June, year not stated",
                "2023-06-3X | 30 June 2023",
                "2023-06-X5 | 5 June 2023, 15 June 2023 or 25 June 2023",
                "2023-1X-05 | 5 October 2023, 5 November 2023 or 5 December 2023",
                "2023-XX-1X | 2023-XX-1X (X: digit not stated)",
                "2023-1X/2024 | from October to December 2023 to 2024",
                "2001-21 | spring of 2001",
                "2001-32 | southern-hemisphere winter of 2001",
                "2001-33 | first quarter of 2001",
                "XXXX-21 | spring, year not stated",
                "2004?-06-~11 | 11 June 2004 (year uncertain; day approximate)",
                "2005/.. | from 2005 on",
                "../2005 | up to 2005",
                "2005/ | from 2005 until a date not known",
                "/2005 | from a date not known to 2005",
                "[1667,1668,1670..1672] | 1667, 1668 or some time from 1670 to 1672",
                "{1960,1961-12} | 1960 and December 1961",
                "[..1760-12-03] | some time up to 3 December 1760",
                "[1760-12..] | some time from December 1760 on",
                "1950S2 | some year from 1900 to 1999, estimated 1950",
                "Y17E100 | year 17 × 10^100",
                "1985-04-12T23:20:30 | 12 April 1985, 23:20:30",
                "1985-04-12T23:20:30Z | 12 April 1985, 23:20:30 UTC",
                "1985-04-12T03:05:09-09:30 | 12 April 1985, 03:05:09 UTC-09:30",
                "2020-03-01/2020-03-05 | from 1 March 2020 to 5 March 2020",
                "[2020-03-01..2020-03-05] | some time from 1 March 2020 to 5 March 2020",
                "{2020-03-01..2020-03-05} | each day from 1 March 2020 to 5 March 2020",
                "[1667,1668] | 1667 or 1668",
                "{1667..1670} | each year from 1667 to 1670",
                "{1960-11..1960-12} | each month from November 1960 to December 1960",
                "{1960..1961-12} | each date from 1960 to December 1961",
                "{1667..1670,1675} | each year from 1667 to 1670, and 1675",
                "[1667..1670,1675,1680..] | some time from 1667 to 1670, 1675, or some time from 1680 on",
                "[XXXX-06-10,1984~] | 10 June (year not stated) or about 1984",
                "XXXX-06-10/XXXX-06-12 | from 10 June (year not stated) to 12 June (year not stated)",
                "1984?/2005~ | from possibly 1984 to about 2005",
                "2001-33/2001-24 | from the first quarter of 2001 to the winter of 2001",
                "19XX/2000 | from some year (1900 to 1999) to 2000",
                "../.. | at any time",
            })
    void wordsInEnglish(String text, String words) {
        assertThat(date(text).render(Locale.ENGLISH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXXX-06-10 | 10 июня, год не указан",
                "1984~ | около 1984 года",
                "1984? | предположительно 1984 год",
                "1984% | предположительно около 1984 года",
                "1984-06~ | около июня 1984 года",
                "198X | один из 1980-х годов",
                "19XX | один из годов с 1900 года по 1999 год",
                "2023-06 | июнь 2023 года",
                "2023-06-10 | 10 июня 2023 года",
                "2023-06-XX | июнь 2023 года, день не указан",
                "XXXX-XX-23 | 23-е число, месяц и год не указаны",
                "2005/2010 | с 2005 года по 2010 год",
                "2023-03/2023-06-10 | с марта 2023 года по 10 июня 2023 года",
                "2005/.. | с 2005 года",
                "2005/ | с 2005 года по неизвестную дату",
                "../2005 | по 2005 год",
                "/2005 | с неизвестной даты по 2005 год",
                "1984~/198X | примерно с 1984 года по один из 1980-х годов",
                "2004-XX-23/XXXX | с 23-го числа 2004 года (месяц не указан) по дату (год не указан)",
                "[1667,1668,1670..1672] | 1667 год, 1668 год или один из годов с 1670 года по 1672 год",
                "[1667..1670,1675] | один из годов с 1667 года по 1670 год; или 1675 год",
                "[2020-03-01..2020-03-05] | один из дней с 1 марта 2020 года по 5 марта 2020 года",
                "{1667..1670} | каждый год с 1667 года по 1670 год",
                "{1960,1961-12} | 1960 год и декабрь 1961 года",
                "2001-21 | весна 2001 года",
                "2001-24/2001-21 | с зимы 2001 года по весну 2001 года",
                "2001-34/.. | с II квартала 2001 года",
                "2001-41~ | около II полугодия 2001 года",
                "2001-32 | зима Южного полушария 2001 года",
                "-0043 | 44 год до н. э.",
                "-0043-03-15 | 15 марта 44 года до н. э.",
                "0050 | 50 год н. э.",
                "Y17E100 | год 17 × 10^100",
                "1950S2 | один из годов с 1900 года по 1999 год, по оценке 1950 год",
                "1XX3 | 1XX3 (X: цифра не указана)",
                "1984-1X | октябрь–декабрь 1984 года",
                "1984-1X~ | около октября–декабря 1984 года",
                "2023-06-1X | 10–19 июня 2023 года",
                "2023-X2 | февраль 2023 года или декабрь 2023 года",
                "2004?-06-~11 | 11 июня 2004 года (год предположительный; день приблизительный)",
                "1985-04-12T23:20:30Z | 12 апреля 1985 года, 23:20:30 UTC",
            })
    void wordsInRussian(String text, String words) {
        assertThat(date(text).render(Locale.forLanguageTag("ru"))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXXX-06-10 | 10 маусым, жылы көрсетілмеген",
                "1984~ | шамамен 1984 жыл",
                "1984? | болжам бойынша 1984 жыл",
                "1984% | болжам бойынша шамамен 1984 жыл",
                "198X | 1980-жылдардың бірі",
                "19XX | 1900 жылдан 1999 жылға дейінгі жылдардың бірі",
                "2023-06 | 2023 жылғы маусым",
                "2023-06-10 | 2023 жылғы 10 маусым",
                "2023-06-XX | 2023 жылғы маусым, күні көрсетілмеген",
                "XXXX-XX-23 | айдың 23-күні, айы мен жылы көрсетілмеген",
                "2005/2010 | 2005 жылдан 2010 жылға дейін",
                "2023-03/2023-09-10 | 2023 жылғы наурыздан 2023 жылғы 10 қыркүйекке дейін",
                "2005/.. | 2005 жылдан бастап",
                "2005/ | 2005 жылдан белгісіз күнге дейін",
                "../2005 | 2005 жылға дейін",
                "/2005 | белгісіз күннен 2005 жылға дейін",
                "1984~/198X | шамамен 1984 жылдан 1980-жылдардың біріне дейін",
                "[1667,1668,1670..1672] | 1667 жыл, 1668 жыл немесе 1670 жылдан 1672 жылға дейінгі жылдардың бірі",
                "[1667..1670,1675] | 1667 жылдан 1670 жылға дейінгі жылдардың бірі; немесе 1675 жыл",
                "[1760-12..] | 1760 жылғы желтоқсаннан бергі айлардың бірі",
                "{1667..1670} | 1667 жылдан 1670 жылға дейінгі әр жыл",
                "{1960,1961-12} | 1960 жыл және 1961 жылғы желтоқсан",
                "2001-21 | 2001 жылғы көктем",
                "2001-24/2001-40 | 2001 жылғы қыстан 2001 жылғы бірінші жартыжылдыққа дейін",
                "2001-32 | 2001 жылғы Оңтүстік жарты шардағы қыс",
                "-0043 | б.з.д. 44 жыл",
                "0050-03/.. | б.з. 50 жылғы наурыздан бастап",
                "Y17E100 | 17 × 10^100 жыл",
                "2004-1X/2005 | 2004 жылғы қазан–желтоқсаннан 2005 жылға дейін",
                "1984-1X | 1984 жылғы қазан–желтоқсан",
                "2023-06-1X | 2023 жылғы 10–19 маусым",
                "1XX3/2005 | 1XX3 датасынан (X: цифры көрсетілмеген) 2005 жылға дейін",
                "2004?-06-~11 | 2004 жылғы 11 маусым (жылы болжамды; күні шамамен алынған)",
                "1985-04-12T23:20:30Z | 1985 жылғы 12 сәуір, 23:20:30 UTC",
            })
    void wordsInKazakh(String text, String words) {
        assertThat(date(text).render(Locale.forLanguageTag("kk"))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXXX-06-10 | 10-iyun, yili koʻrsatilmagan",
                "1984~ | taxminan 1984-yil",
                "1984? | ehtimol 1984-yil",
                "1984% | ehtimol taxminan 1984-yil",
                "198X | 1980-yillardan biri",
                "19XX | 1900-yildan 1999-yilgacha boʻlgan yillardan biri",
                "2023-06 | 2023-yil iyun",
                "2023-06-10 | 2023-yil 10-iyun",
                "2023-06-XX | 2023-yil iyun, kuni koʻrsatilmagan",
                "XXXX-XX-23 | oyning 23-kuni, oyi va yili koʻrsatilmagan",
                "2005/2010 | 2005-yildan 2010-yilgacha",
                "2023-03/2023-06-10 | 2023-yil martdan 2023-yil 10-iyungacha",
                "2005/.. | 2005-yildan boshlab",
                "2005/ | 2005-yildan nomaʼlum sanagacha",
                "../2005 | 2005-yilgacha",
                "/2005 | nomaʼlum sanadan 2005-yilgacha",
                "1984~/198X | taxminan 1984-yildan 1980-yillarning birigacha",
                "[1667,1668,1670..1672] | 1667-yil, 1668-yil yoki 1670-yildan 1672-yilgacha boʻlgan yillardan biri",
                "[1667..1670,1675] | 1667-yildan 1670-yilgacha boʻlgan yillardan biri; yoki 1675-yil",
                "{1667..1670} | 1667-yildan 1670-yilgacha boʻlgan har bir yil",
                "{1960,1961-12} | 1960-yil va 1961-yil dekabr",
                "2001-21 | 2001-yil bahori",
                "XXXX-33 | yilning birinchi choragi, yili koʻrsatilmagan",
                "2001-24/2001-33 | 2001-yil qishidan 2001-yil birinchi choragigacha",
                "2001-32 | 2001-yil Janubiy yarimshar qishi",
                "-0043 | miloddan avvalgi 44-yil",
                "0050 | milodiy 50-yil",
                "Y17E100 | 17 × 10^100-yil",
                "1XX3 | 1XX3 (X: raqami koʻrsatilmagan)",
                "1984-1X | 1984-yil oktabr–dekabr",
                "1984-1X/.. | 1984-yil oktabr–dekabrdan boshlab",
                "2023-06-1X | 2023-yil 10–19-iyun",
                "2004?-06-~11 | 2004-yil 11-iyun (yili noaniq; kuni taxminiy)",
                "1985-04-12T23:20:30Z | 1985-yil 12-aprel, 23:20:30 UTC",
            })
    void wordsInUzbek(String text, String words) {
        assertThat(date(text).render(Locale.forLanguageTag("uz"))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "uz"})
    void aTranslationHasEveryKeyOfTheEnglishFile(String language) throws IOException {
        assertThat(words("_" + language).stringPropertyNames())
                .containsAll(words("").stringPropertyNames().stream()
                        .filter(key -> !key.equals("translations"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "uz"})
    void aTranslationHasNoKeyThatNothingAsksFor(String language) throws IOException {
        Set<String> english = words("").stringPropertyNames();
        assertThat(words("_" + language).stringPropertyNames())
                .allMatch(key -> english.contains(key) || english.contains(key.substring(0, key.lastIndexOf('.'))));
    }

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (InputStream in = PartialDate.class.getResourceAsStream("PartialDateWords" + suffix + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1984 | 1985 | YES | NO",
                "1985 | 1984 | NO | NO",
                "1984 | 1984-06 | CANNOT_SAY | CANNOT_SAY",
                "1984-06 | 1984 | CANNOT_SAY | YES",
                "1984~ | 1990 | CANNOT_SAY | CANNOT_SAY",
                "1990? | 1984 | CANNOT_SAY | CANNOT_SAY",
                "XXXX-06-10 | 2023-07 | CANNOT_SAY | NO",
            })
    void answers(String one, String other, Answer before, Answer within) {
        assertThat(date(one).isBefore(date(other))).isEqualTo(before);
        assertThat(date(other).isAfter(date(one))).isEqualTo(before);
        assertThat(date(one).isWithin(date(other))).isEqualTo(within);
    }

    @Test
    void answersToOverlapAndYears() {
        assertThat(date("1984").overlaps(date("1984-06"))).isEqualTo(Answer.YES);
        assertThat(date("1984").overlaps(date("1985"))).isEqualTo(Answer.NO);
        assertThat(date("1984").overlaps(date("1985~"))).isEqualTo(Answer.CANNOT_SAY);
        YearsElapsed years = date("1986").yearsUntil(date("2023-06-10"));
        assertThat(years.isAtLeast(36)).isEqualTo(Answer.YES);
        assertThat(years.isAtLeast(37)).isEqualTo(Answer.CANNOT_SAY);
        assertThat(years.isAtLeast(38)).isEqualTo(Answer.NO);
    }
}
