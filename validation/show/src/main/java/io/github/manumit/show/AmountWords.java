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
import io.github.manumit.quantity.PerUnit;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.quantity.QuantityUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts in words, as vague as they are: "more than 3 years", "about 50", «от 10 до 20 человек». */
final class AmountWords {

    private static final Pattern DURATION_PART = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)([YMWDHS])");

    private final Labels labels;
    private final FixedWords texts;
    private final NounGrammar grammar;

    AmountWords(Labels labels) {
        this.labels = labels;
        this.texts = labels.texts();
        this.grammar = NounGrammar.of(texts.language());
    }

    String of(Quantity quantity) {
        QuantityUnit unit = quantity.unit();
        Counted counted = quantity.of();
        String text;
        if (QuantityUnit.TIMES.equals(unit) && counted == null && quantity.per() != null && isOne(quantity.extent())) {
            text = texts.get("amount.once");
        } else {
            Noun noun = unit != null ? noun(unit) : counted != null ? noun(counted) : null;
            text = counted(quantity.extent(), noun);
            if (unit != null && counted != null) {
                Noun whole = noun(counted);
                text = texts.format("amount.share", text, (Inflected)
                        form -> form == Case.MANY ? grammar.many(whole, form) : grammar.plural(whole));
            }
        }
        return quantity.per() == null ? text : texts.format("amount.per", text, per(quantity.per()));
    }

    private static boolean isOne(Extent<BigDecimal> extent) {
        return extent instanceof Extent.Exact<BigDecimal> exact && exact.value().compareTo(BigDecimal.ONE) == 0;
    }

    String of(Money money) {
        String currency = money.currency() == null ? "" : " " + money.currency().text();
        return extent(
                money.extent(),
                number -> sum(grammar.number(cents(number)) + currency, currency, grammar.number(number, null)),
                (word, form) -> magnitude(word, null, Case.PLAIN) + currency);
    }

    /** A sum with one decimal gets the second one that it has in print. */
    private static BigDecimal cents(BigDecimal number) {
        return number.scale() == 1 ? number.setScale(2) : number;
    }

    /** A sum with its currency: what takes the case is the word "sum" where a language needs one. */
    private Inflected sum(String text, String currency, Inflected bare) {
        return form -> switch (form) {
            case THAN -> currency.isEmpty() ? bare.in(form) : texts.format("money.than", text);
            case NEAR -> currency.isEmpty() ? bare.in(form) : texts.format("money.near", text);
            case UPTO -> currency.isEmpty() ? bare.in(form) : texts.format("money.upto", text);
            default -> text;
        };
    }

    String of(Duration duration) {
        return span(duration).in(Case.PLAIN);
    }

    /** A duration within a sentence; only an exact or worded one can take a case. */
    Inflected span(Duration duration) {
        Noun noun = duration.unit() == null ? null : noun(duration.unit());
        Extent<IsoDuration> extent = duration.extent();
        if (extent instanceof Extent.Exact<IsoDuration> exact) {
            return duration(exact.value());
        }
        return Inflected.fixed(extent(extent, this::duration, (word, form) -> magnitude(word, noun, form)));
    }

    /** Whether a duration is simple enough to stand within "3 days before". */
    static boolean isSimple(Duration duration) {
        return duration.extent() instanceof Extent.Exact || duration.extent() instanceof Extent.Worded;
    }

    String of(Age age) {
        List<String> words = new ArrayList<>();
        if (age.extent() != null) {
            words.add(counted(age.extent(), noun(age.unit() == null ? QuantityUnit.YEAR : age.unit())));
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
        String place = "";
        if (Boolean.TRUE.equals(rank.among())) {
            place = rank.place() == null ? texts.get("rank.among") : texts.format("rank.among.n", rank.place());
        } else if (rank.place() != null) {
            place = texts.format("rank.place", labels.isEnglish() ? ordinal(rank.place()) : rank.place());
        }
        if (rank.of() != null) {
            place = place.isEmpty()
                    ? texts.format("rank.of.plain", rank.of())
                    : texts.format("rank.of", place, rank.of());
        }
        if (rank.direction() != null) {
            place = texts.format("rank.direction", place, labels.of(rank.direction()))
                    .strip();
        }
        RankDirection end = rank.extreme();
        if (end == null) {
            return place;
        }
        String extreme =
                texts.find("rank.extreme." + end.word()).orElseGet(() -> texts.format("rank.extreme", labels.of(end)));
        return place.isEmpty() ? extreme : place + ", " + extreme;
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

    /** "per day". */
    String per(PerUnit per) {
        return texts.find("per." + per.word())
                .orElseGet(() -> texts.format("component", texts.get("component.per"), labels.of(per)));
    }

    private String counted(Extent<BigDecimal> extent, @Nullable Noun noun) {
        return extent(extent, number -> grammar.number(number, noun), (word, form) -> magnitude(word, noun, form));
    }

    private <T extends Comparable<? super T>> String extent(
            Extent<T> extent, Function<T, Inflected> value, BiFunction<MagnitudeWord, Case, String> word) {
        if (extent instanceof Extent.Exact<T> exact) {
            return value.apply(exact.value()).in(Case.PLAIN);
        }
        if (extent instanceof Extent.About<T> about) {
            return texts.format("amount.about", value.apply(about.value()));
        }
        if (extent instanceof Extent.Worded<T> worded) {
            return word.apply(worded.word(), Case.PLAIN);
        }
        Extent.Bounded<T> bounded = (Extent.Bounded<T>) extent;
        Bound<T> low = bounded.low();
        Bound<T> high = bounded.high();
        if (low == null || high == null) {
            Bound<T> only = low == null ? high : low;
            return only == null ? "" : texts.format(comparator(bounded, low != null, only), end(only, value, word));
        }
        Inflected first = beside(low, value, word);
        if (low.inclusive() && high.inclusive()) {
            return texts.format("amount.between", first, end(high, value, word));
        }
        return texts.format(
                "amount.both",
                texts.format(comparator(bounded, true, low), first),
                texts.format(comparator(bounded, false, high), end(high, value, word)));
    }

    private static <T extends Comparable<? super T>> String comparator(
            Extent.Bounded<T> bounded, boolean isLow, Bound<T> bound) {
        boolean isNear = bounded.near() && (bounded.low() == null || bounded.high() == null);
        if (isNear) {
            return isLow ? "amount.justover" : "amount.nearly";
        }
        if (isLow) {
            return bound.inclusive() ? "amount.atleast" : "amount.more";
        }
        return bound.inclusive() ? "amount.atmost" : "amount.less";
    }

    private static <T> Inflected end(
            Bound<T> bound, Function<T, Inflected> value, BiFunction<MagnitudeWord, Case, String> word) {
        T known = bound.value();
        if (known != null) {
            return value.apply(known);
        }
        MagnitudeWord magnitude = bound.word();
        return magnitude == null ? Inflected.fixed("") : form -> word.apply(magnitude, form);
    }

    /** The lower end of two: a number leaves its noun to the upper end. */
    private <T> Inflected beside(
            Bound<T> bound, Function<T, Inflected> value, BiFunction<MagnitudeWord, Case, String> word) {
        return bound.value() instanceof BigDecimal number ? grammar.number(number, null) : end(bound, value, word);
    }

    /** A magnitude with its noun: "many persons", "majority of workers", «жұмысшылар: көпшілігі». */
    private String magnitude(MagnitudeWord word, @Nullable Noun noun, Case form) {
        List<String> forms = texts.forms("magnitude." + word.word()).orElse(List.of());
        if (forms.size() < 3) {
            return noun == null ? labels.of(word) : texts.format("amount.apart", labels.of(word), grammar.plural(noun));
        }
        String text = forms.get(form == Case.PLAIN || form == Case.SPAN ? 1 : 2);
        if (noun == null) {
            return text;
        }
        return switch (forms.get(0)) {
            case "of" -> texts.format("amount.share", text, grammar.many(noun, form));
            case "plural" ->
                text + " "
                        + (form == Case.PLAIN || form == Case.SPAN ? grammar.plural(noun) : grammar.many(noun, form));
            case "apart" -> texts.format("amount.apart", text, grammar.plural(noun));
            default -> text + " " + grammar.many(noun, form);
        };
    }

    private Inflected duration(IsoDuration duration) {
        int time = duration.text().indexOf('T');
        List<Inflected> parts = new ArrayList<>();
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
            parts.add(grammar.number(new BigDecimal(part.group(1).replace(',', '.')), noun(unit)));
        }
        return form -> {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                boolean isInflected = grammar.inflectsEachPart() || i == parts.size() - 1;
                words.add(parts.get(i).in(isInflected ? form : Case.PLAIN));
            }
            return String.join(" ", words);
        };
    }

    private Noun noun(QuantityUnit unit) {
        return noun("unit.", unit);
    }

    private Noun noun(Counted counted) {
        return noun("counted.", counted);
    }

    /** A word without forms of its own stands in parentheses after the number. */
    private Noun noun(String table, Word word) {
        return new Noun(texts.forms(table + word.word()).orElseGet(() -> List.of("(" + labels.of(word) + ")")));
    }
}
