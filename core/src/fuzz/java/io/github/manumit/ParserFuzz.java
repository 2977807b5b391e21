package io.github.manumit;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.manumit.entity.Ref;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.NameKey;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.Money;
import io.github.manumit.quantity.Quantity;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Gives arbitrary texts to everything in core that reads a text. Each reads it, and then gives it back, or refuses it with its own exception, which does
 * not show the text; nothing else may happen. Run by {@code mvn -Pfuzz -pl :manumit-core -am test}, for a minute or as long as
 * {@code -Dfuzz.seconds} says.
 */
public final class ParserFuzz {

    private static final List<Function<String, Object>> READERS = List.of(
            text -> same(PartialDate.parse(text).text(), text),
            text -> questions(PartialDate.parse(text)),
            IsoDuration::parse,
            Duration::parse,
            Quantity::parse,
            Money::parse,
            CurrencyCode::parse,
            Timestamp::parse,
            ClockTime::parse,
            Iri::parse,
            LanguageTag::parse,
            JurisdictionCode::parse,
            StatuteCode::parse,
            Ref::parse,
            text -> NameKey.of(text, null).map(key -> key.likeness(key)));

    private ParserFuzz() {}

    /**
     * Reads one text.
     *
     * @param data where the text comes from
     */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        Function<String, Object> reader = READERS.get(data.consumeInt(0, READERS.size() - 1));
        String text = data.consumeRemainingAsString();
        try {
            reader.apply(text);
        } catch (InvalidValueException refused) {
            if (text.length() > 8 && String.valueOf(refused.getMessage()).contains(text)) {
                throw new AssertionError("a refusal shows the text");
            }
        }
    }

    private static Object same(String one, String other) {
        if (!one.equals(other)) {
            throw new AssertionError("not read as it was written");
        }
        return one;
    }

    private static Object questions(PartialDate date) {
        PartialDate other = PartialDate.parse("1984-06/2004");
        boolean sure = date.surelyBefore(other) || date.surelyWithin(other) || date.surelyOverlaps(other);
        boolean possible = date.couldBeBefore(other) || date.couldBeWithin(other) || date.couldOverlap(other);
        if (sure && !possible) {
            throw new AssertionError("sure, but not possible");
        }
        return List.of(date.earliest(), date.latest(), date.yearsUntil(other), date.render(Locale.ENGLISH), date.sameMeaningAs(other));
    }
}
