package io.github.manumit.show;

import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts in English words, as vague as they are: "more than 3 years", "about 50", "between 10 and 20". */
final class Amounts {

    private static final Pattern DURATION_PART = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)([YMWDHS])");

    private Amounts() {}

    static String of(Quantity quantity) {
        List<String> words = new ArrayList<>();
        words.add(extent(quantity.extent(), Amounts::number));
        if (quantity.unit() != null) {
            words.add(many(Labels.of(quantity.unit()), quantity.extent()));
        }
        if (quantity.of() != null) {
            words.add((quantity.unit() == null ? "" : "of ") + Labels.of(quantity.of()));
        }
        if (quantity.per() != null) {
            words.add("per " + Labels.of(quantity.per()));
        }
        return String.join(" ", words);
    }

    static String of(Money money) {
        String amount = extent(money.extent(), Amounts::number);
        return money.currency() == null
                ? amount
                : amount + " " + money.currency().text();
    }

    static String of(Duration duration) {
        return extent(duration.extent(), Amounts::duration);
    }

    static String of(Age age) {
        List<String> words = new ArrayList<>();
        if (age.extent() != null) {
            words.add(extent(age.extent(), Amounts::number) + " "
                    + many(age.unit() == null ? "year" : Labels.of(age.unit()), age.extent()));
        }
        if (age.group() != null) {
            words.add(Labels.of(age.group()));
        }
        return String.join(", ", words);
    }

    private static <T extends Comparable<? super T>> String extent(Extent<T> extent, Function<T, String> text) {
        if (extent instanceof Extent.Exact<T> exact) {
            return text.apply(exact.value());
        }
        if (extent instanceof Extent.About<T> about) {
            return "about " + text.apply(about.value());
        }
        if (extent instanceof Extent.Worded<T> worded) {
            return Labels.of(worded.word());
        }
        Extent.Bounded<T> bounded = (Extent.Bounded<T>) extent;
        return bounds(bounded.low(), bounded.high(), text);
    }

    private static <T> String bounds(@Nullable Bound<T> low, @Nullable Bound<T> high, Function<T, String> text) {
        if (low != null && high != null && low.inclusive() && high.inclusive()) {
            return "between " + bound(low, text) + " and " + bound(high, text);
        }
        List<String> words = new ArrayList<>();
        if (low != null) {
            words.add((low.inclusive() ? "at least " : "more than ") + bound(low, text));
        }
        if (high != null) {
            words.add((high.inclusive() ? "at most " : "less than ") + bound(high, text));
        }
        return String.join(" and ", words);
    }

    private static <T> String bound(Bound<T> bound, Function<T, String> text) {
        T value = bound.value();
        if (value != null) {
            return text.apply(value);
        }
        return bound.word() == null ? "" : Labels.of(bound.word());
    }

    static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private static String duration(IsoDuration duration) {
        int time = duration.text().indexOf('T');
        List<String> words = new ArrayList<>();
        Matcher part = DURATION_PART.matcher(duration.text());
        while (part.find()) {
            boolean afterT = time >= 0 && part.start() > time;
            String unit = switch (part.group(2)) {
                case "Y" -> "year";
                case "M" -> afterT ? "minute" : "month";
                case "W" -> "week";
                case "D" -> "day";
                case "H" -> "hour";
                default -> "second";
            };
            words.add(part.group(1) + " " + unit + (part.group(1).equals("1") ? "" : "s"));
        }
        return String.join(" ", words);
    }

    /** Puts a unit into the plural unless there is exactly one. */
    private static String many(String unit, Extent<BigDecimal> extent) {
        boolean one = extent instanceof Extent.Exact<BigDecimal> exact
                && exact.value().compareTo(BigDecimal.ONE) == 0;
        if (one
                || unit.endsWith("s")
                || unit.startsWith("per") && !unit.equals("person")
                || !unit.matches("[a-z -]+")) {
            return unit;
        }
        return unit.equals("foot") ? "feet" : unit + "s";
    }
}
