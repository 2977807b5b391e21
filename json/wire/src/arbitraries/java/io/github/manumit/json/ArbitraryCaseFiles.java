package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Duration;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary case files that the constructors accept, generated from the shapes. The same seed always gives the same
 * case file.
 */
public final class ArbitraryCaseFiles {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "PartialDate",
                    List.of(
                            "2016",
                            "2016-10-30",
                            "2012/2016",
                            "1984?",
                            "156X-12-25",
                            "2004-06-XX/2004-07-03",
                            "[1667,1668]",
                            "../1985"),
            "JurisdictionCode", List.of("KZ", "UZ", "KZ-ALA"),
            "StatuteCode", List.of("KZ-CC-2014", "UZ-CC"),
            "Iri", List.of("https://case.example/7", "urn:uuid:1", "https://пример.example/ш"),
            "Timestamp", List.of("2026-03-01T12:00:00Z", "2026-03-01T12:00:00.5+05:00"),
            "LanguageTag", List.of("ru", "kk-Cyrl", "uz-Latn"),
            "CurrencyCode", List.of("KZT", "USD", "UZS", "dti:4H95J0R2X"),
            "IsoDuration", List.of("P3Y", "P2W", "P1Y6M", "PT8H"),
            "ClockTime", List.of("00:00", "07:30", "23:59"));

    private static final List<String> PIECES = List.of(
            "a", "Z", " ", "\"", "\\", "/", "~", "\n", "\t", "\u0001", "\u001f", "\u007f", "ш", "қ", "ʻ", "\u2028",
            "\ufffd", "\ufeff", "😀", "{", "]", "p1", "names", "0");

    private static final int DEEPEST = 7;

    private final Random random;
    private String entityId = "e";

    private ArbitraryCaseFiles(long seed) {
        this.random = new Random(seed);
    }

    public static Arbitrary<CaseFile> any() {
        return Arbitraries.longs().map(ArbitraryCaseFiles::of);
    }

    public static CaseFile of(long seed) {
        ArbitraryCaseFiles some = new ArbitraryCaseFiles(seed);
        return (CaseFile) some.record(Shape.of(CaseFile.class), 0, null);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private Object record(Shape shape, int depth, String id) {
        String outer = entityId;
        boolean entity =
                shape.members().stream().anyMatch(member -> member.name().equals("meta"));
        if (entity) {
            entityId = id == null ? "e" + random.nextInt(1000) : id;
        }
        Object[] values = new Object[shape.members().size()];
        for (Member member : shape.members()) {
            values[member.position()] = component(member, shape, depth, entity);
        }
        entityId = outer;
        if (shape.type() == Duration.class && !(values[0] instanceof Extent.Worded)) {
            // only a magnitude word needs a unit
            values[1] = null;
        }
        return shape.make(values);
    }

    private Object component(Member member, Shape shape, int depth, boolean entity) {
        if (member.property().equals("id")) {
            return entity
                    ? entityId
                    : chance(50) || shape.type().getSimpleName().equals("Header")
                            ? "https://x.example/" + random.nextInt(99)
                            : null;
        }
        boolean required = member.isInline() || member.kind() instanceof Kind.Spread;
        int likely = depth > DEEPEST ? 0 : depth > 2 ? 25 : 45;
        if (!required && !chance(likely)) {
            return null;
        }
        if (member.isPartial()) {
            return record(((Kind.Nested) member.kind()).shape(), depth + 1, entityId);
        }
        return value(member.kind(), member.isInline() ? depth : depth + 1);
    }

    private Object value(Kind kind, int depth) {
        if (kind instanceof Kind.Text text) {
            return text(text);
        }
        if (kind instanceof Kind.Nested nested) {
            return record(nested.shape(), depth, null);
        }
        if (kind instanceof Kind.Listed listed) {
            List<Object> list = new ArrayList<>();
            for (int i = random.nextInt(depth > 3 ? 2 : 3); i >= 0; i--) {
                list.add(value(listed.element(), depth));
            }
            return list;
        }
        if (kind instanceof Kind.Mapped mapped) {
            Map<String, Object> map = new TreeMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                map.put(text(3), value(mapped.value(), depth));
            }
            return map;
        }
        if (kind instanceof Kind.Reference) {
            return Ref.to(chance(80) ? "p" + random.nextInt(9) : "https://case.example/2#p" + random.nextInt(9));
        }
        if (kind instanceof Kind.Number number) {
            return number.type() == Integer.class ? (Object) random.nextInt() : number();
        }
        if (kind instanceof Kind.Flag) {
            return random.nextBoolean();
        }
        if (kind instanceof Kind.Localized) {
            TreeMap<String, String> texts = new TreeMap<>(Map.of(pick(TEXTS.get("LanguageTag")), text(6)));
            texts.put("en", text(40));
            return LocalizedText.of(texts);
        }
        return kind instanceof Kind.Spread spread ? extent(spread.operand()) : extensions();
    }

    private Object text(Kind.Text kind) {
        if (kind.isWord()) {
            return kind.parser().apply(word(kind.type()));
        }
        List<String> known = TEXTS.get(kind.type().getSimpleName());
        return kind.parser().apply(known == null ? text(8) : pick(known));
    }

    /** Usually a known word, otherwise a local or an unknown one. */
    private String word(Class<?> type) {
        if (chance(15)) {
            return pick(List.of("org:local", "no-such-word", "слово"));
        }
        try {
            List<?> known = (List<?>) type.getMethod("known").invoke(null);
            return ((Word) pick(known)).word();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private BigDecimal number() {
        return new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(9) - 2)
                .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
    }

    private Object extent(Kind operand) {
        return operand instanceof Kind.Number ? numbers() : durations();
    }

    private Extent<BigDecimal> numbers() {
        BigDecimal one = number();
        BigDecimal two = number();
        return extent(one.min(two), one.max(two));
    }

    private Extent<IsoDuration> durations() {
        return extent(IsoDuration.ofDays(random.nextInt(9)), IsoDuration.ofYears(1 + random.nextInt(9)));
    }

    private <T extends Comparable<? super T>> Extent<T> extent(T low, T high) {
        return switch (random.nextInt(8)) {
            case 0 -> Extent.exactly(low);
            case 1 -> Extent.about(low);
            case 2 -> Extent.worded(MagnitudeWord.MANY);
            case 3 -> new Extent.Bounded<>(bound(low), null);
            case 4 -> new Extent.Bounded<>(null, bound(high));
            case 5 -> Extent.nearly(high);
            case 6 -> Extent.justOver(low);
            default -> low.compareTo(high) < 0 ? new Extent.Bounded<>(bound(low), bound(high)) : Extent.exactly(low);
        };
    }

    private <T> Bound<T> bound(T value) {
        return chance(20)
                ? new Bound<>(null, MagnitudeWord.of("dozens"), random.nextBoolean())
                : new Bound<>(value, null, random.nextBoolean());
    }

    /** Names that no object of the model has; some of them resemble names used elsewhere. */
    private Extensions extensions() {
        Map<String, JsonValue> values = new TreeMap<>();
        for (int i = chance(30) ? random.nextInt(4) : 0; i > 0; i--) {
            values.put(pick(List.of("", "/", "a/b", "~1", "extensions", "0", "org:x", "ш" + text(3))), json(3));
        }
        return Extensions.of(values);
    }

    private JsonValue json(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new JsonValue.JsonString(text(4));
            case 1 -> new JsonValue.JsonNumber(number());
            case 2 -> new JsonValue.JsonBoolean(random.nextBoolean());
            case 3 -> new JsonValue.JsonNull();
            case 4 -> new JsonValue.JsonArray(List.of(json(depth - 1), json(depth - 1)));
            default ->
                new JsonValue.JsonObject(new TreeMap<>(Map.of(text(3) + "x", json(depth - 1), "k", json(depth - 1))));
        };
    }
}
