package io.github.manumit.show;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.When;
import io.github.manumit.time.TimeDirection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times in words: "within 1 month of the publication of press release". */
final class TimeWords {

    private final Names names;
    private final Labels labels;
    private final AmountWords amounts;

    TimeWords(Names names, Labels labels, AmountWords amounts) {
        this.names = names;
        this.labels = labels;
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
            words.add(of(when.relativeTo()));
        }
        return String.join(", ", words);
    }

    private String of(Anchor anchor) {
        String offset = anchor.offset() == null ? "" : amounts.of(anchor.offset());
        return relative(anchor.direction(), offset, anchor.from() == null ? "" : names.dated(anchor.from()));
    }

    private String relative(@Nullable TimeDirection direction, String offset, String anchor) {
        String plain = ((direction == null ? "at" : labels.of(direction)) + " " + anchor).strip();
        if (direction == null || !labels.isEnglish()) {
            return offset.isEmpty() ? plain : offset + " " + plain;
        }
        String after = offset.isEmpty() ? "" : " (" + offset + ")";
        return switch (direction.word()) {
            case "within" -> offset.isEmpty() ? plain : "within " + offset + " of " + anchor;
            case "before", "after" -> offset.isEmpty() ? plain : offset + " " + plain;
            case "since" -> "from " + anchor + " on" + after;
            case "same-time" -> "at the time of " + anchor + after;
            case "same-day" -> "on the day of " + anchor + after;
            case "next-day" -> "the day after " + anchor + after;
            default -> plain + after;
        };
    }
}
