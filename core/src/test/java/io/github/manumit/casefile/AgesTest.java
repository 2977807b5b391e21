package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Ref;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.EventKind;
import io.github.manumit.party.AgeStatement;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Person;
import io.github.manumit.party.Relation;
import io.github.manumit.party.RelationKind;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.AgeGroup;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.QuantityUnit;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.time.YearsElapsed;
import io.github.manumit.value.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages, days of birth, and what one tells about the other. */
class AgesTest {

    private static When on(String date) {
        return When.of(PartialDate.parse(date));
    }

    private static Age age(String text, String unit) {
        boolean below = text.startsWith("<");
        boolean above = text.startsWith(">");
        BigDecimal number = new BigDecimal(below || above ? text.substring(1) : text);
        Extent<BigDecimal> extent =
                below ? Extent.lessThan(number) : above ? Extent.moreThan(number) : Extent.exactly(number);
        return new Age(extent, QuantityUnit.of(unit), null);
    }

    private static AgeStatement stated(Age age, @Nullable When asOf) {
        return AgeStatement.builder().age(age).asOf(asOf).build();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "16, year, 16, 16",
                "17.5, year, 17, 17",
                "<18, year, -, 17",
                "<17.5, year, -, 17",
                ">17, year, 17, -", // 17 and a month
                "8, month, 0, 0",
                "<12, month, -, 0",
                "30, month, 2, 2",
                "3, day, 0, 0",
                "730, day, 1, 2", // one of the years may be a leap year
                "104, week, 1, 2",
                "20, piece, -, -",
            })
    void anAgeHasBoundsInCompletedYears(String text, String unit, @Nullable Integer low, @Nullable Integer high) {
        assertThat(age(text, unit).completedYears()).isEqualTo(new YearsElapsed(low, high));
    }

    @Test
    void aPersonOfSomeDaysOrWeeksIsAMinor() {
        assertThat(age("3", "day").isMinor(18)).isEqualTo(Answer.YES);
        assertThat(age("<50", "week").isMinor(18)).isEqualTo(Answer.YES);
        assertThat(age("216", "month").isMinor(18)).isEqualTo(Answer.NO);
        assertThat(age("6573", "day").isMinor(18))
                .as("18 years, by leap days or not")
                .isEqualTo(Answer.CANNOT_SAY);
    }

    @Test
    void groupsHaveTheBoundsThatAnyLawAllows() {
        assertThat(Age.of(AgeGroup.CTDC_9_17).completedYears()).isEqualTo(new YearsElapsed(9, 17));
        assertThat(Age.of(AgeGroup.MINOR).completedYears()).isEqualTo(new YearsElapsed(0, 20));
        assertThat(Age.of(AgeGroup.NEWBORN).completedYears()).isEqualTo(new YearsElapsed(0, 0));
        assertThat(Age.of(AgeGroup.YOUTH).completedYears()).isEqualTo(new YearsElapsed(10, 40));
        assertThat(Age.of(AgeGroup.of("org:teens")).completedYears()).isEqualTo(new YearsElapsed(null, null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "16, 2006, 1989-01-02/1990-12-31",
                "16, 2006-06-01, 1989-06-02/1990-06-01",
                "<18, 2018-06-01, 2000-06-02/2018-06-01",
                ">40, 2018-06-01, ../1978-06-01",
                "16, 2006~, -",
                "16, -, -",
            })
    void anAgeOnADayTellsWhenThePersonWasBorn(String text, @Nullable String asOf, @Nullable String born) {
        AgeStatement statement = stated(age(text, "year"), asOf == null ? null : on(asOf));
        assertThat(statement.possibleBirth().map(PartialDate::text)).isEqualTo(Optional.ofNullable(born));
    }

    @Property
    void whoeverIsOfAnAgeOnADayWasBornOnOneOfThePossibleDays(
            @ForAll @IntRange(max = 40_000) int birth, @ForAll @IntRange(max = 30_000) int life) {
        LocalDate born = LocalDate.ofEpochDay(birth - 20_000L);
        LocalDate day = born.plusDays(life);
        int years = (int) java.time.temporal.ChronoUnit.YEARS.between(born, day);
        PartialDate possible = stated(Age.ofYears(years), When.of(PartialDate.ofDay(day)))
                .possibleBirth()
                .orElseThrow();
        boolean leapling = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        assertThat(leapling || PartialDate.ofDay(born).surelyWithin(possible)).isTrue();
        assertThat(possible.surelyWithin(
                        PartialDate.parse((day.getYear() - years - 2) + "/" + (day.getYear() - years + 1))))
                .isTrue();
    }

    private static Answer isChild(Person person, String day) {
        return CaseIndex.of(CaseFile.builder("https://example.org/1")
                        .persons(List.of(person))
                        .build())
                .isChild(person, PartialDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-05-01, 2018-04-30, YES",
        "2000-05-01, 2018-05-01, NO",
        "2000-05-01, 2018, CANNOT_SAY",
        "2000, 2017, YES",
        "2000-02-29, 2018-02-27, YES",
        "2000-02-29, 2018-02-28, CANNOT_SAY", // laws differ
        "2000-02-29, 2018-03-01, NO",
    })
    void aBirthTellsOnWhichDaysAPersonWasAChild(String birth, String day, Answer expected) {
        Person person = Person.builder("p1")
                .birth(Birth.builder().time(on(birth)).build())
                .build();
        assertThat(isChild(person, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "minor, 2010, 2010, CANNOT_SAY",
        "minor, 2010, 2009, YES",
        "adult, 2010, 2011, NO",
        "adult, 2010, 2009, CANNOT_SAY"
    })
    void anAgeGroupCountsAsOfItsDay(String group, String asOf, String day, Answer expected) {
        Person person = Person.builder("p1")
                .ages(List.of(stated(Age.of(AgeGroup.of(group)), on(asOf))))
                .build();
        assertThat(isChild(person, day)).isEqualTo(expected);
    }

    @Test
    void anAgeAtTheTimeOfAnEventCountsAsOfTheEvent() {
        When then = When.builder()
                .relativeTo(Anchor.builder()
                        .from(Ref.<Event>to("e1"))
                        .direction(TimeDirection.SAME_TIME)
                        .build())
                .build();
        Person person = Person.builder("p1")
                .ages(List.of(stated(Age.ofYears(21), then)))
                .build();
        Event trial =
                Event.builder("e1").kind(EventKind.RAID).time(on("2021-06-01")).build();
        CaseIndex index = CaseIndex.of(CaseFile.builder("https://example.org/1")
                .persons(List.of(person))
                .events(List.of(trial))
                .build());
        assertThat(index.isChild(person, PartialDate.parse("2014"))).isEqualTo(Answer.YES);
        assertThat(index.isChild(person, PartialDate.parse("2021-06-01"))).isEqualTo(Answer.NO);
    }

    @Test
    void whatAnotherEntryOfThePersonSaysCounts() {
        Person one = Person.builder("p1").build();
        Person other = Person.builder("p2")
                .birth(Birth.builder().time(on("2000")).build())
                .build();
        CaseIndex index = CaseIndex.of(CaseFile.builder("https://example.org/1")
                .persons(List.of(one, other))
                .relations(List.of(Relation.builder("r1")
                        .kind(RelationKind.SAME_AS)
                        .from(one.ref())
                        .to(other.ref())
                        .build()))
                .build());
        assertThat(index.isChild(one, PartialDate.parse("2014"))).isEqualTo(Answer.YES);
    }
}
