package io.github.manumit.show;

import io.github.manumit.casefile.Moment;
import io.github.manumit.entity.When;
import io.github.manumit.incident.Event;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.time.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dated moments of a case on an axis of time. A bar reaches from the first to the last day that a date can mean: it
 * is full where the date says so, pale where only some day of it is meant, dashed where the date is approximate or
 * uncertain, and fades where an end is open or unknown. Moments without a calendar date are in the table only.
 */
final class TimelineDrawing {

    private static final int MARK = 40;
    private static final int MOST = 60;
    private static final int ROW = 22;
    private static final int STACKED = 36;
    private static final int TOP = 28;
    private static final int BAR = 11;
    private static final int MARGIN = 14;
    private static final int GAP = 7;
    private static final int LEAST = 7;
    private static final int FADE = 26;
    private static final double LETTER = 7.5;
    private static final double NARROW_LETTER = 6.6;
    private static final int TICKS = 7;
    private static final int DAYS_OF_MONTHS = 900;
    private static final int LONGEST = 12_000;
    private static final int DAYS_OF_DAYS = 70;

    /** A moment on the axis. */
    private record Bar(
            String label,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean isExact,
            boolean isVague,
            boolean isDoubted) {

        LocalDate from() {
            return first == null ? last == null ? LocalDate.EPOCH : last : first;
        }

        LocalDate until() {
            return last == null ? from() : last;
        }

        boolean fadesIn() {
            return first == null || isVague;
        }

        boolean fadesOut() {
            return last == null || isVague;
        }
    }

    /** Where a bar and its label are: beside the bar if there is room, otherwise above it. */
    private record Place(int y, double from, double until, String label, double x, boolean isEnd, boolean isAbove) {}

    private final List<Bar> bars = new ArrayList<>();
    private final FixedWords texts;
    private final Labels labels;
    private final String prefix;
    private int undated;
    private boolean isCut;

    TimelineDrawing(List<Moment> moments, TimelineWords words, Labels labels, String prefix) {
        this.labels = labels;
        this.texts = labels.texts();
        this.prefix = prefix;
        int number = 0;
        for (Moment moment : moments) {
            number++;
            Optional<Bar> bar = bar(moment, number, words);
            if (bar.isEmpty()) {
                undated++;
            } else if (bars.size() < MOST) {
                bars.add(bar.orElseThrow());
            } else {
                isCut = true;
            }
        }
    }

    private static Optional<Bar> bar(Moment moment, int number, TimelineWords words) {
        When time = moment.time();
        if (moment.entity() instanceof Event event && Doubts.isKnownNotToHaveHappened(event)) {
            return Optional.empty(); // a bar would look as if it had
        }
        PartialDate date = time == null ? null : time.date();
        boolean isReckoned = date == null && time != null;
        if (time != null && date == null) {
            date = words.reckoned(time).orElse(null);
        }
        if (date == null) {
            return Optional.empty();
        }
        LocalDate first = date.earliest().orElse(null);
        LocalDate last = date.latest().orElse(null);
        boolean isSeason =
                first == null && last == null && date.isSeason() && date.year().isPresent();
        if (isSeason) {
            first = LocalDate.of(date.year().getAsInt(), 1, 1);
            last = LocalDate.of(date.year().getAsInt(), 12, 31);
        }
        if (first == null && last == null || isFar(first) || isFar(last)) {
            return Optional.empty();
        }
        boolean isVague = isSeason || isReckoned || date.approximate() || date.uncertain();
        boolean isExact =
                !isSeason && !date.isSet() && (date.isInterval() ? hasDays(date) : first != null && first.equals(last));
        Duration lasted = words.lasted(moment);
        Period period = date.isInterval() || lasted == null ? null : period(lasted);
        if (lasted != null && period != null && last != null) {
            last = last.plus(period).minusDays(1);
            isVague |= !(lasted.extent() instanceof Extent.Exact);
        }
        String label = number + ". " + Given.plain(words.brief(moment));
        return Optional.of(new Bar(label, first, last, isExact, isVague, words.isDoubted(moment)));
    }

    /** Whether the ends of a period are days; a period of months does not say on which day it began. */
    private static boolean hasDays(PartialDate date) {
        return Stream.of(date.start(), date.end())
                .flatMap(Optional::stream)
                .allMatch(end -> end.earliest().isPresent() && end.earliest().equals(end.latest()));
    }

    /** A duration of whole days, if it is exact or about so long. */
    private static @Nullable Period period(Duration duration) {
        IsoDuration length = duration.extent() instanceof Extent.Exact<IsoDuration> exact
                ? exact.value()
                : duration.extent() instanceof Extent.About<IsoDuration> about ? about.value() : null;
        if (length == null) {
            return null;
        }
        try {
            Period period = Period.parse(length.text());
            return period.isNegative() || period.isZero() || period.toTotalMonths() > LONGEST ? null : period;
        } catch (DateTimeParseException e) {
            return null; // hours, or parts of a year
        }
    }

    /** Years that no calendar of a case has. */
    private static boolean isFar(@Nullable LocalDate day) {
        return day != null && (day.getYear() < 1000 || day.getYear() > 3000);
    }

    int size() {
        return bars.size();
    }

    /** How many moments have no date on the calendar, or did not happen. */
    int undated() {
        return undated;
    }

    /** Whether there are more moments with a date than can be read in a drawing. */
    boolean isCut() {
        return isCut;
    }

    boolean isEmpty() {
        return bars.size() < 2;
    }

    private LocalDate first() {
        return bars.stream().map(Bar::from).min(LocalDate::compareTo).orElseThrow();
    }

    private LocalDate last() {
        return bars.stream().map(Bar::until).max(LocalDate::compareTo).orElseThrow();
    }

    String description() {
        return texts.format("drawing.timeline.about", bars.size(), first().getYear(), last().getYear());
    }

    void write(Html html, int width, String kind) {
        LocalDate first = first();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last()));
        double scale = (width - 2.0 * MARGIN) / days;
        List<Place> places = new ArrayList<>();
        int y = TOP;
        for (Bar bar : bars) {
            Place place = place(bar, y, first, scale, width);
            places.add(place);
            y += place.isAbove() ? STACKED : ROW;
        }
        int height = y + 8;
        String title = prefix + kind + "-title";
        String about = prefix + kind + "-about";
        html.open(
                "svg",
                "class",
                "timeline " + kind,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                title + " " + about);
        html.element("title", texts.get("drawing.timeline"), "id", title);
        html.element("desc", description(), "id", about);
        gradients(html, kind);
        ticks(html, first, days, scale, height, width);
        for (int i = 0; i < bars.size(); i++) {
            Place place = places.get(i);
            html.open(
                    "text",
                    "class",
                    "label",
                    "x",
                    decimal(place.x()),
                    "y",
                    Integer.toString(place.y() + 13),
                    "text-anchor",
                    place.isEnd() ? "end" : "start");
            html.drawn(place.label()).close();
            draw(html, bars.get(i), place, kind);
        }
        html.end();
    }

    private static Place place(Bar bar, int y, LocalDate first, double scale, int width) {
        double from = MARGIN + ChronoUnit.DAYS.between(first, bar.from()) * scale;
        double until = MARGIN + (ChronoUnit.DAYS.between(first, bar.until()) + 1) * scale;
        until = Math.min(Math.max(until, from + LEAST), width - (double) MARGIN + LEAST);
        double length = length(bar.label());
        double right = until + GAP + (bar.fadesOut() ? FADE : 0);
        double left = from - GAP - (bar.fadesIn() ? FADE : 0);
        if (right + length <= width) {
            return new Place(y, from, until, bar.label(), right, false, false);
        }
        if (left - length >= 0) {
            return new Place(y, from, until, bar.label(), left, true, false);
        }
        String label =
                shortenedBeforeMark(bar.label(), (int) (width * bar.label().length() / Math.max(width, length)));
        double x = Math.max(0, Math.min(from, width - length(label)));
        return new Place(y, from, until, label, x, false, true);
    }

    private static double length(String label) {
        return label.codePoints().mapToDouble(TimelineDrawing::wide).sum();
    }

    /** About how wide a letter is. */
    private static double wide(int character) {
        return character < 0x400 ? NARROW_LETTER : LETTER;
    }

    private void draw(Html html, Bar bar, Place place, String kind) {
        int y = place.y() + (place.isAbove() ? 18 : 3);
        String style = bar.isVague() || bar.isDoubted() ? "vague" : bar.isExact() ? "exact" : "within";
        html.empty(
                "rect",
                "class",
                style,
                "x",
                decimal(place.from()),
                "y",
                Integer.toString(y),
                "width",
                decimal(place.until() - place.from()),
                "height",
                Integer.toString(BAR),
                "rx",
                "2");
        if (bar.fadesIn()) {
            fade(html, place.from() - FADE, y, "url(#" + prefix + kind + "-in)");
        }
        if (bar.fadesOut()) {
            fade(html, place.until(), y, "url(#" + prefix + kind + "-out)");
        }
    }

    private static void fade(Html html, double x, int y, String fill) {
        html.empty(
                "rect",
                "x",
                decimal(x),
                "y",
                Integer.toString(y),
                "width",
                Integer.toString(FADE),
                "height",
                Integer.toString(BAR),
                "fill",
                fill);
    }

    private void gradients(Html html, String kind) {
        html.open("defs");
        for (String side : List.of("in", "out")) {
            html.open("linearGradient", "id", prefix + kind + "-" + side);
            html.empty("stop", "class", "stop", "offset", "0", "stop-opacity", side.equals("in") ? "0" : "0.75");
            html.empty("stop", "class", "stop", "offset", "1", "stop-opacity", side.equals("in") ? "0.75" : "0");
            html.close();
        }
        html.close();
    }

    private void ticks(Html html, LocalDate first, long days, double scale, int height, int width) {
        int most = Math.max(2, Math.min(TICKS, width / 150));
        LocalDate tick = first;
        ChronoUnit unit = ChronoUnit.YEARS;
        long step = Math.max(1, days / 365 / most + 1);
        if (days <= DAYS_OF_DAYS) {
            unit = ChronoUnit.DAYS;
            step = Math.max(1, days / most + 1);
        } else if (days <= DAYS_OF_MONTHS) {
            unit = ChronoUnit.MONTHS;
            step = Math.max(1, days / 30 / most + 1);
            tick = first.withDayOfMonth(1);
        } else {
            tick = first.withDayOfYear(1);
        }
        for (; ChronoUnit.DAYS.between(first, tick) <= days; tick = tick.plus(step, unit)) {
            long offset = ChronoUnit.DAYS.between(first, tick);
            if (offset < 0) {
                continue;
            }
            String x = decimal(MARGIN + offset * scale);
            String text = labels.of(PartialDate.parse(
                    tick.toString().substring(0, unit == ChronoUnit.DAYS ? 10 : unit == ChronoUnit.MONTHS ? 7 : 4)));
            html.empty("line", "class", "tick", "x1", x, "x2", x, "y1", "18", "y2", Integer.toString(height));
            boolean isLast = MARGIN + offset * scale > width - 60.0;
            html.open("text", "class", "axis", "x", x, "y", "13", "text-anchor", isLast ? "end" : "start");
            html.text(text).close();
        }
    }

    /** A text shortened before what stands in parentheses at its end: "withholding\u2026 (denied)". */
    static String shortenedBeforeMark(String text, int most) {
        int mark = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        if (mark <= 0 || text.length() - mark > MARK) {
            return shortened(text, most);
        }
        String end = text.substring(mark);
        return shortened(text.substring(0, mark), Math.max(most / 2, most - end.length())) + end;
    }

    static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, Math.max(1, most - 1))) + "\u2026";
    }

    static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
