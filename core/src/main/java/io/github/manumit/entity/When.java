package io.github.manumit.entity;

import io.github.manumit.extension.Extensions;
import io.github.manumit.internal.Copies;
import io.github.manumit.internal.Describe;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.DayPart;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.PeriodPart;
import io.github.manumit.time.Season;
import io.github.manumit.time.Weekday;
import io.github.manumit.value.Built;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A time as a report gives it: an EDTF text and, if the report gives a relative time, what that is relative to. At
 * least one of the two should be present.
 *
 * @param date a date, date-time, interval or set (EDTF, Library of Congress profile of ISO 8601-2:2019)
 * @param part which part of the period is meant, such as the early part or the second half; it never
 *     narrows what the date can mean
 * @param season the season of the year by a name that is no date, such as the rainy season
 * @param weekday the day of the week
 * @param relativeTo what the time is relative to, such as an event or the publication of the report
 * @param dayPart the part of the day
 * @param clock the time of day by the clock, if the date has none or there is no date: "at four in the morning"
 * @param extensions unknown properties of the object, kept unchanged
 */
@Built
@RulesApply
public record When(
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable PartialDate date,
        @Nullable PeriodPart part,
        @Nullable Season season,
        @Sensitive(Sensitivity.QUASI_IDENTIFIER) @Nullable Weekday weekday,
        @Valid @Nullable Anchor relativeTo,
        @Nullable DayPart dayPart,
        @Nullable ClockTime clock,
        @Sensitive(Sensitivity.FREE_TEXT) Extensions extensions) {

    /** Accepts null if there are no unknown properties. */
    public When {
        extensions = Copies.orElse(extensions, Extensions.none());
    }

    /**
     * Makes a time that is simply a date or period.
     *
     * @param date the date or period
     * @return the time
     */
    public static When of(PartialDate date) {
        return new When(date, null, null, null, null, null, null, Extensions.none());
    }

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    public static WhenBuilder builder() {
        return new WhenBuilder();
    }

    /**
     * Returns a builder that starts from this record.
     *
     * @return the builder
     */
    public WhenBuilder toBuilder() {
        return new WhenBuilder(this);
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("When");
    }
}
