package io.github.manumit.show;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.When;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.time.PartialDate;
import io.github.manumit.time.TimeDirection;
import io.github.manumit.value.InvalidValueException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times in words: "within 1 month of the publication of press release". */
final class TimeWords {

    private final Names names;
    private final Labels labels;
    private final FixedWords texts;
    private final AmountWords amounts;

    TimeWords(Names names, Labels labels, AmountWords amounts) {
        this.names = names;
        this.labels = labels;
        this.texts = labels.texts();
        this.amounts = amounts;
    }

    String of(When when) {
        List<String> words = new ArrayList<>();
        if (when.date() != null) {
            words.add(labels.of(when.date()));
        }
        if (when.part() != null) {
            words.add(labels.of(when.part()));
        }
        if (when.season() != null) {
            words.add(labels.of(when.season()));
        }
        if (when.weekday() != null) {
            words.add(labels.of(when.weekday()));
        }
        if (when.dayPart() != null) {
            words.add(labels.of(when.dayPart()));
        }
        if (when.clock() != null) {
            words.add(when.clock().text());
        }
        if (when.relativeTo() != null) {
            String day = reckoned(when).map(labels::of).orElse("");
            words.add(of(when.relativeTo(), !day.isEmpty()) + (day.isEmpty() ? "" : " (" + day + ")"));
        }
        return String.join(", ", words);
    }

    /** The day that some days before or after another day are. */
    Optional<PartialDate> reckoned(When time) {
        Anchor anchor = time.relativeTo();
        Duration offset = anchor == null ? null : anchor.offset();
        if (anchor == null || offset == null || !(offset.extent() instanceof Extent.Exact<IsoDuration> exact)) {
            return Optional.empty();
        }
        int sign = TimeDirection.BEFORE.equals(anchor.direction())
                ? -1
                : TimeDirection.AFTER.equals(anchor.direction()) ? 1 : 0;
        When from =
                names.index().find(anchor.from(), Dated.class).map(Dated::time).orElse(null);
        PartialDate date = from == null ? null : from.date();
        if (sign == 0 || date == null || anchorIsHidden(anchor)) {
            return Optional.empty();
        }
        PartialDate end = (sign < 0 ? date.start() : date.end()).orElse(date);
        if (!end.earliest().equals(end.latest())) {
            return Optional.empty();
        }
        try {
            Period period = Period.parse(exact.value().text()).multipliedBy(sign);
            return end.earliest().map(day -> PartialDate.ofDay(day.plus(period)));
        } catch (DateTimeException | ArithmeticException | InvalidValueException e) {
            return Optional.empty(); // hours, or a day outside of the calendar
        }
    }

    private boolean anchorIsHidden(Anchor anchor) {
        return anchor.from() != null
                && names.index()
                        .entityOf(anchor.from().text())
                        .filter(names.withheld()::contains)
                        .isPresent();
    }

    private String of(Anchor anchor, boolean isReckoned) {
        return relative(
                anchor.direction(),
                anchor.offset(),
                anchor.from() == null ? "" : isReckoned ? names.undated(anchor.from()) : names.dated(anchor.from()));
    }

    private String relative(@Nullable TimeDirection direction, @Nullable Duration offset, String anchor) {
        String key = direction == null ? "time.at" : "time." + direction.word();
        if (offset != null && texts.find(key + ".offset").isPresent()) {
            return texts.format(
                    key + (AmountWords.isSimple(offset) ? ".exact" : ".offset"), anchor, amounts.span(offset));
        }
        String plain = direction == null || texts.find(key).isPresent()
                ? texts.format(key, anchor)
                : texts.format("time.other", anchor, labels.of(direction));
        return offset == null ? plain : texts.format("time.offset", plain, amounts.span(offset));
    }
}
