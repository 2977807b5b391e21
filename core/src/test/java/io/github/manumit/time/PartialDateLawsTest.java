package io.github.manumit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.value.InvalidValueException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for every date, whatever its text. */
class PartialDateLawsTest {

    @Provide
    Arbitrary<PartialDate> all() {
        return EdtfArbitraries.all();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return EdtfArbitraries.dates();
    }

    @Provide
    Arbitrary<PartialDate> masked() {
        return EdtfArbitraries.masked();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfArbitraries.days();
    }

    @Provide
    Arbitrary<String> noise() {
        return EdtfArbitraries.noise();
    }

    @Property
    void parseAndTextAreInverse(@ForAll("all") PartialDate date) {
        PartialDate again = PartialDate.parse(date.text());

        assertThat(again).isEqualTo(date).hasSameHashCodeAs(date).hasToString(date.text());
        assertThat(again.sameMeaningAs(date)).isTrue();
    }

    @Property
    void aDayIsReadBackAsItself(@ForAll("days") LocalDate day) {
        PartialDate date = PartialDate.ofDay(day);

        assertThat(date.text()).isEqualTo(day.toString());
        assertThat(date.earliest()).contains(day);
        assertThat(date.latest()).contains(day);
    }

    @Property
    void noiseIsReadOrRefusedAndNothingElse(@ForAll("noise") String text) {
        try {
            assertThat(PartialDate.parse(text).text()).isEqualTo(text);
        } catch (InvalidValueException refused) {
            assertThat(refused.code()).isIn("date.not-edtf", "period.end-before-start");
        }
    }

    @Property
    void boundsAreOrdered(@ForAll("all") PartialDate date) {
        Assume.that(date.earliest().isPresent() && date.latest().isPresent());

        assertThat(date.earliest().orElseThrow())
                .isBeforeOrEqualTo(date.latest().orElseThrow());
    }

    @Property
    void sureImpliesPossible(@ForAll("all") PartialDate one, @ForAll("all") PartialDate other) {
        assertThat(!one.surelyBefore(other) || one.couldBeBefore(other)).isTrue();
        assertThat(!one.surelyAfter(other) || one.couldBeAfter(other)).isTrue();
        assertThat(!one.surelyWithin(other) || one.couldBeWithin(other)).isTrue();
        assertThat(!one.surelyOverlaps(other) || one.couldOverlap(other)).isTrue();
    }

    @Property
    void sureOrderExcludesTheReverseAndOverlap(@ForAll("all") PartialDate one, @ForAll("all") PartialDate other) {
        boolean before = one.surelyBefore(other);

        assertThat(before && one.couldBeAfter(other)).isFalse();
        assertThat(before && one.couldOverlap(other)).isFalse();
        assertThat(other.surelyAfter(one)).isEqualTo(before);
    }

    @Property
    void overlapIsSymmetric(@ForAll("all") PartialDate one, @ForAll("all") PartialDate other) {
        assertThat(one.couldOverlap(other)).isEqualTo(other.couldOverlap(one));
        assertThat(one.surelyOverlaps(other)).isEqualTo(other.surelyOverlaps(one));
    }

    @Property
    void narrowingNeverWidensBounds(@ForAll("masked") PartialDate date, @ForAll("digit") char digit) {
        PartialDate narrower = narrowed(date, digit);

        Assume.that(!date.isSeason());
        assertThat(narrower.earliest().orElseThrow())
                .isAfterOrEqualTo(date.earliest().orElseThrow());
        assertThat(narrower.latest().orElseThrow())
                .isBeforeOrEqualTo(date.latest().orElseThrow());
    }

    @Property
    void whatIsSureStaysSureWhenADateIsNarrowed(
            @ForAll("masked") PartialDate date, @ForAll("digit") char digit, @ForAll("all") PartialDate other) {
        PartialDate narrower = narrowed(date, digit);

        assertThat(!date.surelyBefore(other) || narrower.surelyBefore(other)).isTrue();
        assertThat(!date.surelyAfter(other) || narrower.surelyAfter(other)).isTrue();
        assertThat(!date.surelyWithin(other) || narrower.surelyWithin(other)).isTrue();
        assertThat(!narrower.couldBeWithin(other) || date.couldBeWithin(other)).isTrue();
    }

    @Provide
    Arbitrary<Character> digit() {
        return Arbitraries.chars().numeric();
    }

    /**
     * The date with its first X replaced by the digit, if the result is a date; X2 is a month, so 22, which is a
     * season, is not narrower.
     */
    private static PartialDate narrowed(PartialDate date, char digit) {
        String text = new StringBuilder(date.text())
                .replace(date.text().indexOf('X'), date.text().indexOf('X') + 1, String.valueOf(digit))
                .toString();
        Assume.that(EdtfArbitraries.isEdtf(text));
        PartialDate narrower = PartialDate.parse(text);
        Assume.that(narrower.precision().equals(date.precision()));
        return narrower;
    }

    @Property
    void aDayBetweenTheSureEndsOfAnIntervalIsWithinIt(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate two, @ForAll("days") LocalDate three) {
        List<LocalDate> sorted = List.of(one, two, three).stream().sorted().toList();
        PartialDate interval = PartialDate.between(PartialDate.ofDay(sorted.get(0)), PartialDate.ofDay(sorted.get(2)));

        assertThat(PartialDate.ofDay(sorted.get(1)).surelyWithin(interval)).isTrue();
    }

    @Property
    void qualifyingKeepsBoundsAndTakesSureAnswersAway(@ForAll("dates") PartialDate date) {
        PartialDate about = date.approximately();

        assertThat(about.approximate()).isTrue();
        assertThat(about.uncertain()).isEqualTo(date.uncertain());
        assertThat(about.earliest()).isEqualTo(date.earliest());
        assertThat(about.latest()).isEqualTo(date.latest());
        assertThat(about.uncertainly().uncertain()).isTrue();
        assertThat(about.surelyWithin(date)).isFalse();
    }

    @Property
    void qualifyingTwiceIsQualifyingOnce(@ForAll("dates") PartialDate date) {
        assertThat(date.uncertainly().uncertainly()).isEqualTo(date.uncertainly());
        assertThat(date.uncertainly().approximately())
                .isEqualTo(date.approximately().uncertainly());
    }

    @Property
    void membersOfASetAreReadLikeTheirOwnTexts(@ForAll("all") PartialDate date) {
        for (PartialDate member : date.members()) {
            PartialDate alone = PartialDate.parse(member.text());
            assertThat(alone.level()).isEqualTo(member.level());
            assertThat(alone.earliest()).isEqualTo(member.earliest());
            assertThat(alone.latest()).isEqualTo(member.latest());
        }
    }

    @Property
    void theOrderOfASetMeansNothing(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(PartialDate.oneOf(List.of(one, other)).sameMeaningAs(PartialDate.oneOf(List.of(other, one, one))))
                .isTrue();
    }

    @Property
    void yearsElapsedContainTheYearsBetweenAnyTwoDays(
            @ForAll("dates") PartialDate date, @ForAll("days") LocalDate later) {
        YearsElapsed years = date.yearsUntil(PartialDate.ofDay(later));

        date.earliest()
                .filter(day -> years.high() != null)
                .ifPresent(day -> assertThat((Integer) Math.toIntExact(ChronoUnit.YEARS.between(day, later)))
                        .isEqualTo(years.high()));
    }

    @Property
    void everyDateHasWords(@ForAll("all") PartialDate date) {
        for (String language : List.of("en", "ru", "kk", "uz")) {
            assertThat(date.render(Locale.forLanguageTag(language)))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null", "  ");
        }
    }
}
