package io.github.manumit.json.jackson3;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Creates case files from others: joins them, and changes components at random. */
final class Mutator {

    private static final String[] IDS = {"p1", "p2", "inc1", "g1", "s1", "e1", "phantom", "https://case.example/1#p1"};
    private static final String[] WORDS = {"zzzz", "org:word", "other", "femal", "unknown"};
    private static final String[] DATES = {"1990", "2003-01", "2020-05", "201X", "2000/2002", "XXXX-06-10", "2019~"};
    private static final String[] TEXTS = {"", " ", "a".repeat(600), "e\u0301", "A. B."};
    private static final String[] NAMES = {"zodiac", "names", "value", "", "a/b"};

    private final Random random;
    private final double rate;

    Mutator(long seed, double rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    /** One file with the entities of all files. */
    static CaseFile join(List<CaseFile> files) {
        Shape shape = Shape.of(CaseFile.class);
        Object[] values = new Object[shape.members().size()];
        for (Member member : shape.members()) {
            values[member.position()] = member.get(files.get(0));
            if (member.kind() instanceof Kind.Listed) {
                List<Object> joined = new ArrayList<>();
                files.forEach(file -> joined.addAll((List<?>) member.get(file)));
                values[member.position()] = joined;
            }
        }
        return (CaseFile) shape.make(values);
    }

    CaseFile mutate(CaseFile file) {
        return (CaseFile) record(file, Shape.of(CaseFile.class));
    }

    private Object record(Object record, Shape shape) {
        Object[] values = new Object[shape.members().size()];
        for (Member member : shape.members()) {
            Object value = member.get(record);
            values[member.position()] =
                    member.name().equals("id") && random.nextInt(20) > 0 ? value : value(value, member.kind());
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            return record;
        }
    }

    private @Nullable Object value(@Nullable Object value, Kind kind) {
        boolean change = random.nextDouble() < rate;
        if (kind instanceof Kind.Listed listed) {
            return list((List<?>) value, listed, change);
        } else if (kind instanceof Kind.Nested nested) {
            return value == null || change && random.nextBoolean() ? null : record(value, nested.shape());
        } else if (!change) {
            return value;
        } else if (kind instanceof Kind.Unknown) {
            return Extensions.of(Map.of(pick(NAMES), new JsonValue.JsonBoolean(true)));
        } else if (kind instanceof Kind.Mapped) {
            return new TreeMap<>(Map.of(random.nextBoolean() ? "sex" : "beard", AbsenceReason.of(pick(WORDS))));
        }
        return random.nextInt(3) == 0 ? null : single(value, kind);
    }

    private @Nullable Object single(@Nullable Object value, Kind kind) {
        if (kind instanceof Kind.Reference) {
            return Ref.parse(pick(IDS));
        } else if (kind instanceof Kind.Text text) {
            String chosen = text.isWord() ? pick(WORDS) : text.type() == String.class ? pick(TEXTS) : pick(DATES);
            try {
                return text.parser().apply(chosen);
            } catch (IllegalArgumentException e) {
                return value;
            }
        } else if (kind instanceof Kind.Number number && number.type() == Integer.class) {
            return random.nextInt(5) - 1;
        }
        return value;
    }

    private @Nullable Object list(@Nullable List<?> value, Kind.Listed kind, boolean change) {
        if (value == null) {
            return null;
        }
        List<Object> list = new ArrayList<>();
        for (Object each : value) {
            Object other = value(each, kind.element());
            list.add(other == null ? each : other);
        }
        if (change && !list.isEmpty()) {
            int at = random.nextInt(list.size());
            if (random.nextBoolean()) {
                list.remove(at);
            } else {
                list.add(list.get(at));
            }
        }
        return list;
    }

    private String pick(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
