package io.github.manumit.time;

import io.github.manumit.value.Answer;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date, a period or a set of dates that states only what is known: a year without a day, a day without a year, about
 * a year, some year of a decade, from a day on.
 *
 * <p>The text form is the Extended Date/Time Format (EDTF) of the Library of Congress, 4 February 2019, a profile of
 * ISO 8601-2:2019, levels 0, 1 and 2. It is kept as written. {@link #equals} compares it, {@link #sameMeaningAs}
 * compares what it means. The calendar is the proleptic Gregorian one, with a year 0.
 *
 * <p>Questions are answered over the days that the texts allow. {@code XXXX-06-10} allows a day in each year, {@code
 * 20X3} ten years with gaps between them. Each question is asked in two ways. {@link #isBefore}, {@link #isAfter},
 * {@link #isWithin} and {@link #overlaps} say yes, no, or that the texts do not tell. In the other way, <i>could</i>
 * asks whether some reading makes a statement true, taking the text at its word: a qualifier does not move its bounds.
 * <i>Surely</i> asks whether every reading does; it is false whenever either text is qualified as uncertain or
 * approximate. So whatever is surely true could be true, but not the reverse; and the answer is no only if it could not
 * be true and neither text is qualified.
 *
 * <p>A date that is compared with another stands for some moment within it; as a period, it stands for all of it: for
 * one of the years, months or days if digits are unspecified. An interval begins somewhere within its first date and
 * ends somewhere within its last. An open end ({@code ..}) has no limit; an unknown end may be anywhere on its side. A
 * set in brackets stands for one of its dates, a set in braces for all of them; so does a range in a set.
 *
 * <p>Two times of day with an offset are compared as instants, two without as times on the same clock. If only one has
 * an offset, the other could be in any time zone in use, so that the order is open within 14 hours. A time of day is
 * compared with a day, month or year by its own day, as written.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class PartialDate implements TextValue {

    /** A part of a date that can have its own qualifier. */
    public enum Component {
        /** The calendar year. */
        YEAR(EdtfDate.YEAR_SHIFT),
        /** The calendar month, season or other part of a year. */
        MONTH(EdtfDate.MONTH_SHIFT),
        /** The day of the month. */
        DAY(EdtfDate.DAY_SHIFT);

        private final int shift;

        Component(int shift) {
            this.shift = shift;
        }
    }

    private final String text;
    private final EdtfShape shape;

    private PartialDate(String text, EdtfShape shape) {
        this.text = text;
        this.shape = shape;
    }

    /**
     * Parses an EDTF text of level 0, 1 or 2 with at most 512 characters. Spaces and days that do not exist in the
     * calendar are rejected.
     *
     * @param text an EDTF text
     * @return the date; its {@link #text()} is the given text
     * @throws InvalidValueException with code {@code date.not-edtf} if the text is not EDTF, or {@code
     *     period.end-before-start} if it is an interval or a range in a set that surely ends before it starts; the
     *     message names the rule and the position, counted from 1, never the text
     */
    public static PartialDate parse(String text) {
        return new PartialDate(text, EdtfParser.parse(text));
    }

    /**
     * Returns a year.
     *
     * @param year the year; 0 and negative numbers for years before year 1
     * @return a date of level 0, or of level 1 if the year is negative or has more than four digits
     */
    public static PartialDate ofYear(int year) {
        return parse(EdtfText.year(year));
    }

    /**
     * Returns a day whose year is unknown, such as {@code XXXX-06-10}.
     *
     * @param month the month, from 1 to 12
     * @param day the day of the month, from 1; up to 29 in February
     * @return a date of level 2
     * @throws InvalidValueException with code {@code date.not-edtf} if the day exists in no year
     */
    public static PartialDate of(int month, int day) {
        return parse("XXXX" + EdtfText.pair(month) + EdtfText.pair(day));
    }

    /**
     * Returns a month of a year.
     *
     * @param month the month; its year has at most four digits
     * @return a date of level 0, or of level 1 if the year is negative
     * @throws InvalidValueException with code {@code date.not-edtf} if the year has more than four digits
     */
    public static PartialDate of(YearMonth month) {
        return parse(EdtfText.year(month.getYear()) + EdtfText.pair(month.getMonthValue()));
    }

    /**
     * Returns a day.
     *
     * @param day the day; its year has at most four digits
     * @return a date of level 0, or of level 1 if the year is negative
     * @throws InvalidValueException with code {@code date.not-edtf} if the year has more than four digits
     */
    public static PartialDate ofDay(LocalDate day) {
        return parse(
                EdtfText.year(day.getYear()) + EdtfText.pair(day.getMonthValue()) + EdtfText.pair(day.getDayOfMonth()));
    }

    /**
     * Returns an interval with a start and an end.
     *
     * @param start a single date without a time of day
     * @param end a single date without a time of day
     * @return the interval
     * @throws InvalidValueException with code {@code period.end-before-start} if it surely ends before it starts, or
     *     {@code date.not-edtf} if an end is not a single date
     */
    public static PartialDate between(PartialDate start, PartialDate end) {
        return parse(start.text + "/" + end.text);
    }

    /**
     * Returns an interval that has no end, or none yet: {@code 2005/..}.
     *
     * @param start a single date without a time of day
     * @return the interval
     * @throws InvalidValueException with code {@code date.not-edtf} if the start is not a single date
     */
    public static PartialDate openEnded(PartialDate start) {
        return parse(start.text + "/..");
    }

    /**
     * Returns an interval that has no start: {@code ../2005}.
     *
     * @param end a single date without a time of day
     * @return the interval
     * @throws InvalidValueException with code {@code date.not-edtf} if the end is not a single date
     */
    public static PartialDate openStarted(PartialDate end) {
        return parse("../" + end.text);
    }

    /**
     * Returns an interval whose end is unknown: {@code 2005/}.
     *
     * @param start a single date without a time of day
     * @return the interval
     * @throws InvalidValueException with code {@code date.not-edtf} if the start is not a single date
     */
    public static PartialDate endUnknown(PartialDate start) {
        return parse(start.text + "/");
    }

    /**
     * Returns an interval whose start is unknown: {@code /2005}.
     *
     * @param end a single date without a time of day
     * @return the interval
     * @throws InvalidValueException with code {@code date.not-edtf} if the end is not a single date
     */
    public static PartialDate startUnknown(PartialDate end) {
        return parse("/" + end.text);
    }

    /**
     * Returns a set that stands for one of several dates: {@code [1984,1986-05]}.
     *
     * @param dates at least one single date, none with a time of day
     * @return the set
     * @throws InvalidValueException with code {@code date.not-edtf} if there is no date or if one of them is not a
     *     single date
     */
    public static PartialDate oneOf(List<PartialDate> dates) {
        return parse(EdtfText.set(dates, '[', ']'));
    }

    /**
     * Returns a set that stands for all of several dates: <code>{1984,1986-05}</code>.
     *
     * @param dates at least one single date, none with a time of day
     * @return the set
     * @throws InvalidValueException with code {@code date.not-edtf} if there is no date or if one of them is not a
     *     single date
     */
    public static PartialDate allOf(List<PartialDate> dates) {
        return parse(EdtfText.set(dates, '{', '}'));
    }

    /**
     * Returns this date with every part qualified as approximate ({@code ~}).
     *
     * @return this date, or one with more qualifiers
     * @throws InvalidValueException with code {@code date.not-edtf} if this date has a time of day, or if the text
     *     would become too long
     */
    public PartialDate approximately() {
        return qualified('~');
    }

    /**
     * Returns this date with every part qualified as uncertain ({@code ?}).
     *
     * @return this date, or one with more qualifiers
     * @throws InvalidValueException with code {@code date.not-edtf} if this date has a time of day, or if the text
     *     would become too long
     */
    public PartialDate uncertainly() {
        return qualified('?');
    }

    private PartialDate qualified(char qualifier) {
        String qualified = EdtfText.qualified(text, qualifier);
        return qualified.equals(text) ? this : parse(qualified);
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * Returns the conformance level that the text needs.
     *
     * @return 0, 1 or 2
     */
    public int level() {
        return shape.level();
    }

    /**
     * Tells whether some part of it is qualified as uncertain ({@code ?} or {@code %}).
     *
     * @return true if any component of any date is
     */
    public boolean uncertain() {
        return (shape.qualifiers() & EdtfDate.UNCERTAIN) != 0;
    }

    /**
     * Tells whether some part of it is qualified as approximate ({@code ~} or {@code %}).
     *
     * @return true if any component of any date is
     */
    public boolean approximate() {
        return (shape.qualifiers() & EdtfDate.APPROXIMATE) != 0;
    }

    /**
     * Tells whether a component of this date is qualified as uncertain.
     *
     * @param component the component
     * @return false for an interval or a set: ask its {@linkplain #start() start}, {@linkplain #end() end} or
     *     {@linkplain #members() members}
     */
    public boolean uncertain(Component component) {
        return isMarked(component, EdtfDate.UNCERTAIN);
    }

    /**
     * Tells whether a component of this date is qualified as approximate.
     *
     * @param component the component
     * @return false for an interval or a set: ask its {@linkplain #start() start}, {@linkplain #end() end} or
     *     {@linkplain #members() members}
     */
    public boolean approximate(Component component) {
        return isMarked(component, EdtfDate.APPROXIMATE);
    }

    private boolean isMarked(Component component, int mark) {
        return shape instanceof EdtfDate date && (date.marks() >> component.shift & mark) != 0;
    }

    /**
     * Returns the smallest unit that the date names.
     *
     * @return the precision; empty for an interval or a set, whose dates may differ
     */
    public Optional<DatePrecision> precision() {
        return shape instanceof EdtfDate date ? Optional.of(date.precision()) : Optional.empty();
    }

    /**
     * Returns the year, if this is a date with a single stated year.
     *
     * @return the year; empty for an interval or a set, if a digit is unspecified or not significant, or if the year
     *     does not fit in an {@code int}
     */
    public OptionalInt year() {
        Long year = shape instanceof EdtfDate date ? date.exactYear() : null;
        return year == null || year.intValue() != year ? OptionalInt.empty() : OptionalInt.of(year.intValue());
    }

    /**
     * Returns the month, if this is a date with a stated month.
     *
     * @return the month from 1 to 12; empty for an interval, a set, a season or if a digit is unspecified
     */
    public OptionalInt month() {
        return shape instanceof EdtfDate date ? value(date.month()) : OptionalInt.empty();
    }

    /**
     * Returns the day of the month, if this is a date with a stated day.
     *
     * @return the day from 1 to 31; empty for an interval, a set or if a digit is unspecified
     */
    public OptionalInt day() {
        return shape instanceof EdtfDate date ? value(date.day()) : OptionalInt.empty();
    }

    private static OptionalInt value(int nibbles) {
        return nibbles == EdtfDate.NONE || DayBounds.hasX(nibbles)
                ? OptionalInt.empty()
                : OptionalInt.of(DayBounds.value(nibbles, 0));
    }

    /**
     * Returns the first day that the text allows; for a set, the earliest one.
     *
     * @return the day; empty if the start is open or unknown, if it depends on a season (codes 21 to 32), or if it is
     *     outside the range of {@link LocalDate}
     */
    public Optional<LocalDate> earliest() {
        return DayBounds.toLocalDate(shape.earliest());
    }

    /**
     * Returns the last day that the text allows; for a set, the latest one.
     *
     * @return the day; empty if the end is open or unknown, if it depends on a season (codes 21 to 32), or if it is
     *     outside the range of {@link LocalDate}
     */
    public Optional<LocalDate> latest() {
        return DayBounds.toLocalDate(shape.latest());
    }

    /**
     * Tells whether this is an interval, written with a slash.
     *
     * @return true for an interval
     */
    public boolean isInterval() {
        return shape instanceof EdtfInterval;
    }

    /**
     * Tells whether this is a set, in brackets or braces.
     *
     * @return true for a set
     */
    public boolean isSet() {
        return shape instanceof EdtfSet;
    }

    /**
     * Tells whether this is a season (codes 21 to 32), which has no day bounds.
     *
     * @return true for a season; false for quarters, quadrimesters and semesters
     */
    public boolean isSeason() {
        return shape instanceof EdtfDate date && date.isSeason();
    }

    /**
     * Tells whether any digit is unspecified ({@code X}).
     *
     * @return true if any digit of any date is
     */
    public boolean hasUnspecifiedDigits() {
        return text.indexOf('X') >= 0;
    }

    /**
     * Returns the date on which this interval begins.
     *
     * @return the date; empty if this is not an interval or if its start is open or unknown
     */
    public Optional<PartialDate> start() {
        return shape instanceof EdtfInterval interval
                ? dateOf(text.substring(0, text.indexOf('/')), interval.start())
                : Optional.empty();
    }

    /**
     * Returns the date on which this interval ends.
     *
     * @return the date; empty if this is not an interval or if its end is open or unknown
     */
    public Optional<PartialDate> end() {
        return shape instanceof EdtfInterval interval
                ? dateOf(text.substring(text.indexOf('/') + 1), interval.end())
                : Optional.empty();
    }

    private static Optional<PartialDate> dateOf(String text, EdtfEnd end) {
        return end instanceof EdtfDate date ? Optional.of(new PartialDate(text, date)) : Optional.empty();
    }

    /**
     * Returns the members of this set in the order of the text, with a range ({@code 1670..1672}) as an interval.
     *
     * @return the members; empty if this is not a set
     */
    public List<PartialDate> members() {
        if (!(shape instanceof EdtfSet set)) {
            return List.of();
        }
        String[] texts = text.substring(1, text.length() - 1).split(",");
        List<PartialDate> members = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            EdtfShape member = set.members().get(i);
            members.add(new PartialDate(
                    member instanceof EdtfDate ? texts[i] : EdtfText.intervalOfRange(texts[i]), member));
        }
        return List.copyOf(members);
    }

    /**
     * Tells whether both texts have the same meaning, even if they are written differently: {@code ?2004-?06} and
     * {@code 2004-06?}, {@code Y17E7} and {@code Y170000000}, {@code [1984,1985]} and {@code [1984..1985]}. A year and
     * all its months do not have the same meaning, because they differ in precision.
     *
     * @param other another date
     * @return true if they mean the same
     */
    public boolean sameMeaningAs(PartialDate other) {
        return text.equals(other.text) || EdtfMeaning.of(shape).equals(EdtfMeaning.of(other.shape));
    }

    /**
     * Tells whether this date could be completely before the other.
     *
     * @param other another date
     * @return true if the days that the texts allow make it possible
     */
    public boolean couldBeBefore(PartialDate other) {
        return DateQuestions.couldBeBefore(shape, other.shape);
    }

    /**
     * Tells whether this date is surely completely before the other.
     *
     * @param other another date
     * @return true if all days that the texts allow have this order and neither date is qualified
     */
    public boolean surelyBefore(PartialDate other) {
        return DateQuestions.surelyBefore(shape, other.shape);
    }

    /**
     * Tells whether this date could be completely after the other.
     *
     * @param other another date
     * @return true if the days that the texts allow make it possible
     */
    public boolean couldBeAfter(PartialDate other) {
        return DateQuestions.couldBeBefore(other.shape, shape);
    }

    /**
     * Tells whether this date is surely completely after the other.
     *
     * @param other another date
     * @return true if all days that the texts allow have this order and neither date is qualified
     */
    public boolean surelyAfter(PartialDate other) {
        return DateQuestions.surelyBefore(other.shape, shape);
    }

    /**
     * Tells whether this date could be completely within a period.
     *
     * @param period the other date, as a period
     * @return true if the days that the texts allow make it possible
     */
    public boolean couldBeWithin(PartialDate period) {
        return DateQuestions.couldBeWithin(shape, period.shape);
    }

    /**
     * Tells whether this date is surely completely within a period.
     *
     * @param period the other date, as a period
     * @return true if this holds for all days that the texts allow and neither date is qualified
     */
    public boolean surelyWithin(PartialDate period) {
        return DateQuestions.surelyWithin(shape, period.shape);
    }

    /**
     * Tells whether this date and the other could have a day in common.
     *
     * @param other another date
     * @return true if the days that the texts allow make it possible
     */
    public boolean couldOverlap(PartialDate other) {
        return DateQuestions.couldOverlap(shape, other.shape);
    }

    /**
     * Tells whether this date and the other, both as periods, surely have a day in common.
     *
     * @param other another date
     * @return true if this holds for all days that the texts allow and neither date is qualified
     */
    public boolean surelyOverlaps(PartialDate other) {
        return DateQuestions.surelyOverlaps(shape, other.shape);
    }

    /**
     * Answers whether this date is completely before the other.
     *
     * @param other another date
     * @return yes if it surely is; no if it surely is not: no reading of the texts makes it possible, and neither is
     *     qualified
     */
    public Answer isBefore(PartialDate other) {
        return answer(surelyBefore(other), couldBeBefore(other), other);
    }

    /**
     * Answers whether this date is completely after the other.
     *
     * @param other another date
     * @return yes if it surely is; no if it surely is not: no reading of the texts makes it possible, and neither is
     *     qualified
     */
    public Answer isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * Answers whether this date is completely within a period.
     *
     * @param period the other date, as a period
     * @return yes if it surely is; no if it surely is not: no reading of the texts makes it possible, and neither is
     *     qualified
     */
    public Answer isWithin(PartialDate period) {
        return answer(surelyWithin(period), couldBeWithin(period), period);
    }

    /**
     * Answers whether this date and the other have a day in common, both as periods; for two moments, whether they are
     * the same.
     *
     * @param other another date
     * @return yes if they surely have; no if they surely have not: no reading of the texts makes it possible, and
     *     neither is qualified
     */
    public Answer overlaps(PartialDate other) {
        return answer(surelyOverlaps(other), couldOverlap(other), other);
    }

    private Answer answer(boolean surely, boolean could, PartialDate other) {
        return Answer.of(surely, !could && DateQuestions.isUnqualified(shape, other.shape));
    }

    /**
     * Returns the number of whole years from some day of this date to some day of the other: from {@code 1986} to
     * {@code 2023-06-10}, 36 or 37.
     *
     * @param later the date to count to; if it comes first, the count is negative
     * @return the bounds; a bound is null if the day that it depends on is unknown, and both are null if one of the
     *     texts never states a year ({@code XXXX})
     */
    public YearsElapsed yearsUntil(PartialDate later) {
        if (shape.hasUnstatedYear() || later.shape.hasUnstatedYear()) {
            return new YearsElapsed(null, null);
        }
        return new YearsElapsed(
                years(latest().orElse(null), later.earliest().orElse(null)),
                years(earliest().orElse(null), later.latest().orElse(null)));
    }

    private static @Nullable Integer years(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.YEARS.between(from, to));
    }

    /**
     * Returns the date in words: {@code about 1984}; {@code 10 June, year not stated}.
     *
     * @param locale the language: English, Russian, Kazakh in Cyrillic script or Uzbek in Latin script; any other gives
     *     English
     * @return the words, without a full stop
     */
    public String render(Locale locale) {
        return PartialDateWords.in(locale).of(this);
    }

    EdtfShape shape() {
        return shape;
    }

    /**
     * Compares the texts, not the meanings.
     *
     * @param other any object
     * @return true if the other is a date with the same text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text; {@link #parse} is the inverse. */
    @Override
    public String toString() {
        return text;
    }
}
