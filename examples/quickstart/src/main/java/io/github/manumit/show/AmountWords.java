package io.github.manumit.show;

import io.github.manumit.code.Word;
import io.github.manumit.observation.Rank;
import io.github.manumit.observation.RankDirection;
import io.github.manumit.quantity.Age;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Counted;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in words, as vague as they are: "more than 3 years", "about 50", "between 10 and 20". In languages other than
 * English, a unit is in parentheses because it is not inflected.
 */
final class AmountWords {

    private static final Pattern DURATION_PART = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)([YMWDHS])");

    /** Magnitudes that are nouns: "hundreds of workers". */
    private static final Set<MagnitudeWord> NOUNS = Set.of(
            MagnitudeWord.A_COUPLE,
            MagnitudeWord.MAJORITY,
            MagnitudeWord.VAST_MAJORITY,
            MagnitudeWord.MINORITY,
            MagnitudeWord.PART,
            MagnitudeWord.A_QUARTER,
            MagnitudeWord.A_THIRD,
            MagnitudeWord.ABOUT_HALF,
            MagnitudeWord.TWO_THIRDS,
            MagnitudeWord.THREE_QUARTERS,
            MagnitudeWord.TENS,
            MagnitudeWord.DOZENS,
            MagnitudeWord.SCORES,
            MagnitudeWord.HUNDREDS,
            MagnitudeWord.THOUSANDS,
            MagnitudeWord.TENS_OF_THOUSANDS,
            MagnitudeWord.HUNDREDS_OF_THOUSANDS,
            MagnitudeWord.MILLIONS,
            MagnitudeWord.TENS_OF_MILLIONS,
            MagnitudeWord.BILLIONS);

    private static final Map<String, String> IRREGULAR = Map.of(
            "men", "man",
            "women", "woman",
            "children", "child",
            "feet", "foot",
            "persons or bodies on a list", "person or body on a list",
            "counts of an indictment", "count of an indictment");

    private final Labels labels;

    AmountWords(Labels labels) {
        this.labels = labels;
    }

    String of(Quantity quantity) {
        Extent<BigDecimal> extent = quantity.extent();
        QuantityUnit unit = quantity.unit();
        Counted counted = quantity.of();
        List<String> words = new ArrayList<>();
        if (QuantityUnit.TIMES.equals(unit) && quantity.per() != null && isOne(extent) && labels.isEnglish()) {
            words.add("once");
        } else {
            words.add(extent(extent, this::number, this::magnitude));
            boolean isNoun = extent instanceof Extent.Worded<BigDecimal> worded && NOUNS.contains(worded.word());
            if (isNoun && labels.isEnglish() && (unit != null || counted != null)) {
                words.add("of");
            }
            if (unit != null) {
                words.add(unit(unit, isOne(extent)));
            }
        }
        if (counted != null) {
            words.add((unit == null || !labels.isEnglish() ? "" : "of ") + counted(counted, isOne(extent)));
        }
        if (quantity.per() != null) {
            words.add("per " + labels.of(quantity.per()));
        }
        return String.join(" ", words);
    }

    String of(Money money) {
        String amount = extent(money.extent(), this::number, this::magnitude);
        return money.currency() == null
                ? amount
                : amount + " " + money.currency().text();
    }

    String of(Duration duration) {
        QuantityUnit unit = duration.unit();
        return extent(
                duration.extent(),
                this::duration,
                word -> magnitude(word)
                        + (NOUNS.contains(word) && labels.isEnglish() && unit != null ? " of" : "")
                        + (unit == null ? "" : " " + unit(unit, false)));
    }

    String of(Age age) {
        List<String> words = new ArrayList<>();
        if (age.extent() != null) {
            QuantityUnit unit = age.unit() == null ? QuantityUnit.YEAR : age.unit();
            words.add(extent(age.extent(), this::number, this::magnitude) + " " + unit(unit, isOne(age.extent())));
        }
        if (age.part() != null) {
            words.add(labels.of(age.part()));
        }
        if (age.group() != null) {
            words.add(labels.of(age.group()));
        }
        return String.join(", ", words);
    }

    /** A rank: "1st of 6 (greatest first), the highest of the series". */
    String of(Rank rank) {
        List<String> words = new ArrayList<>();
        if (Boolean.TRUE.equals(rank.among())) {
            words.add(rank.place() == null ? "among the first" : "among the first " + rank.place());
        } else if (rank.place() != null) {
            words.add(labels.isEnglish() ? ordinal(rank.place()) : rank.place().toString());
        }
        if (rank.of() != null) {
            words.add("of " + rank.of());
        }
        if (rank.direction() != null) {
            words.add("(" + labels.of(rank.direction()) + ")");
        }
        String place = String.join(" ", words);
        String extreme = rank.extreme() == null ? "" : extreme(rank.extreme()) + " of the series";
        return place.isEmpty() || extreme.isEmpty() ? place + extreme : place + ", " + extreme;
    }

    private String extreme(RankDirection end) {
        return switch (end.word()) {
            case "most-first" -> "the highest";
            case "least-first" -> "the lowest";
            case "best-first" -> "the best";
            case "worst-first" -> "the worst";
            case "earliest-first" -> "the earliest";
            case "latest-first" -> "the latest";
            default -> labels.of(end);
        };
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending = switch (tens > 10 && tens < 14 ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }

    private static <T extends Comparable<? super T>> String extent(
            Extent<T> extent, Function<T, String> text, Function<MagnitudeWord, String> word) {
        if (extent instanceof Extent.Exact<T> exact) {
            return text.apply(exact.value());
        }
        if (extent instanceof Extent.About<T> about) {
            return "about " + text.apply(about.value());
        }
        if (extent instanceof Extent.Worded<T> worded) {
            return word.apply(worded.word());
        }
        Extent.Bounded<T> bounded = (Extent.Bounded<T>) extent;
        Function<Bound<T>, String> end = bound -> {
            T value = bound.value();
            if (value != null) {
                return text.apply(value);
            }
            return bound.word() == null ? "" : word.apply(bound.word());
        };
        Bound<T> only = bounded.low() == null ? bounded.high() : bounded.low();
        if (bounded.near() && only != null) {
            return (bounded.low() == null ? "nearly " : "just over ") + end.apply(only);
        }
        return bounds(bounded.low(), bounded.high(), end);
    }

    private static <T> String bounds(@Nullable Bound<T> low, @Nullable Bound<T> high, Function<Bound<T>, String> text) {
        if (low != null && high != null && low.inclusive() && high.inclusive()) {
            return "between " + text.apply(low) + " and " + text.apply(high);
        }
        List<String> words = new ArrayList<>();
        if (low != null) {
            words.add((low.inclusive() ? "at least " : "more than ") + text.apply(low));
        }
        if (high != null) {
            words.add((high.inclusive() ? "at most " : "less than ") + text.apply(high));
        }
        return String.join(" and ", words);
    }

    private String magnitude(Word word) {
        return labels.of(word);
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(labels.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String duration(IsoDuration duration) {
        int time = duration.text().indexOf('T');
        List<String> words = new ArrayList<>();
        Matcher part = DURATION_PART.matcher(duration.text());
        while (part.find()) {
            boolean afterT = time >= 0 && part.start() > time;
            QuantityUnit unit = switch (part.group(2)) {
                case "Y" -> QuantityUnit.YEAR;
                case "M" -> afterT ? QuantityUnit.MINUTE : QuantityUnit.MONTH;
                case "W" -> QuantityUnit.WEEK;
                case "D" -> QuantityUnit.DAY;
                case "H" -> QuantityUnit.HOUR;
                default -> QuantityUnit.SECOND;
            };
            words.add(part.group(1) + " " + unit(unit, part.group(1).equals("1")));
        }
        return String.join(" ", words);
    }

    private static boolean isOne(Extent<BigDecimal> extent) {
        return extent instanceof Extent.Exact<BigDecimal> exact && exact.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** The labels of units are in the singular, apart from explanations such as "times (a factor)". */
    private String unit(QuantityUnit unit, boolean isOne) {
        String label = labels.of(unit);
        if (!labels.isEnglish()) {
            return "(" + label + ")";
        }
        if (!unit.isKnown()) {
            return label;
        }
        label = label.replaceFirst(" \\(.*", "");
        boolean isPlural = label.equals("times") || label.equals("points");
        if (isOne) {
            return isPlural ? singular(label) : label;
        }
        if (isPlural || label.startsWith("per ") || label.equals("percent")) {
            return label;
        }
        return switch (label) {
            case "foot" -> "feet";
            case "degree Celsius" -> "degrees Celsius";
            default -> label + "s";
        };
    }

    /** The labels of counted things are in the plural. */
    private String counted(Counted counted, boolean isOne) {
        String label = labels.of(counted);
        if (!labels.isEnglish()) {
            return "(" + label + ")";
        }
        return isOne && counted.isKnown() ? singular(label) : label;
    }

    private static String singular(String plural) {
        if (IRREGULAR.containsKey(plural)) {
            return IRREGULAR.getOrDefault(plural, plural);
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        int ending = plural.endsWith("sses") || plural.endsWith("ches") ? 2 : plural.endsWith("s") ? 1 : 0;
        return plural.substring(0, plural.length() - ending);
    }
}
