package io.github.manumit.show;

import io.github.manumit.entity.Anchor;
import io.github.manumit.entity.When;
import io.github.manumit.quantity.Duration;
import io.github.manumit.time.TimeDirection;
import java.util.ArrayList;
import java.util.List;
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
        return relative(anchor.direction(), anchor.offset(), anchor.from() == null ? "" : names.dated(anchor.from()));
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
