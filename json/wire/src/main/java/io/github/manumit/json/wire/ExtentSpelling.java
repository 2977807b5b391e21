package io.github.manumit.json.wire;

import io.github.manumit.quantity.Bound;
import io.github.manumit.quantity.Extent;
import io.github.manumit.quantity.MagnitudeWord;
import io.github.manumit.value.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an extent is written in JSON: one value or word with a comparator if only one bound is known, {@code low} and
 * {@code high} if both are; {@code approximate} beside a comparator means that the value is close to that bound. In the second form, inclusive bounds have no comparator.
 */
final class ExtentSpelling {

    static final String MALFORMED = "quantity.malformed";

    private static final List<String> COMPARATORS = List.of("<", "<=", ">=", ">");

    private ExtentSpelling() {}

    /** Returns the values of the parts, by their positions. */
    static @Nullable Object[] parts(Extent<?> extent) {
        @Nullable Object[] parts = new @Nullable Object[ExtentPart.COUNT];
        if (extent instanceof Extent.Exact<?> exact) {
            put(parts, ExtentPart.VALUE, exact.value());
        } else if (extent instanceof Extent.About<?> about) {
            put(parts, ExtentPart.VALUE, about.value());
            put(parts, ExtentPart.APPROXIMATE, true);
        } else if (extent instanceof Extent.Worded<?> worded) {
            put(parts, ExtentPart.WORD, worded.word());
        } else if (extent instanceof Extent.Bounded<?> bounded) {
            bounds(parts, bounded.low(), bounded.high());
            put(parts, ExtentPart.APPROXIMATE, bounded.near() ? true : null);
        }
        return parts;
    }

    private static void bounds(@Nullable Object[] parts, @Nullable Bound<?> low, @Nullable Bound<?> high) {
        if (low != null && high != null) {
            put(parts, ExtentPart.LOW, low.value());
            put(parts, ExtentPart.LOW_COMPARATOR, low.inclusive() ? null : ">");
            put(parts, ExtentPart.LOW_WORD, low.word());
            put(parts, ExtentPart.HIGH, high.value());
            put(parts, ExtentPart.HIGH_COMPARATOR, high.inclusive() ? null : "<");
            put(parts, ExtentPart.HIGH_WORD, high.word());
        } else {
            Bound<?> only = low == null ? high : low;
            if (only != null) {
                put(parts, ExtentPart.VALUE, only.value());
                put(parts, ExtentPart.COMPARATOR, (low == null ? "<" : ">") + (only.inclusive() ? "=" : ""));
                put(parts, ExtentPart.WORD, only.word());
            }
        }
    }

    /**
     * Reads an extent.
     *
     * @param values the values of the parts, by their positions, beginning at {@code from}
     * @param from where they begin
     * @return the extent, or null if no part is present
     * @throws InvalidValueException if the parts cannot be combined
     */
    static @Nullable Extent<?> read(@Nullable Object[] values, int from) {
        int given = 0;
        for (int i = 0; i < ExtentPart.COUNT; i++) {
            given += values[from + i] == null ? 0 : 1;
        }
        return given == 0 ? null : read(new Parts(values, from), given);
    }

    private static Extent<?> read(Parts parts, int given) {
        Object value = parts.get(ExtentPart.VALUE);
        MagnitudeWord word = parts.word(ExtentPart.WORD);
        if (value == null && word == null) {
            Bound<Comparable<Object>> low =
                    end(parts, ExtentPart.LOW, ExtentPart.LOW_WORD, ExtentPart.LOW_COMPARATOR, ">");
            Bound<Comparable<Object>> high =
                    end(parts, ExtentPart.HIGH, ExtentPart.HIGH_WORD, ExtentPart.HIGH_COMPARATOR, "<");
            require(given == parts.taken);
            return new Extent.Bounded<>(low, high);
        }
        require(value == null || word == null);
        String comparator = (String) parts.get(ExtentPart.COMPARATOR);
        Object approximate = parts.get(ExtentPart.APPROXIMATE);
        require(given == parts.taken && (approximate == null || (value != null && approximate == Boolean.TRUE)));
        if (comparator != null) {
            require(COMPARATORS.contains(comparator));
            Bound<Comparable<Object>> only = new Bound<>(comparable(value), word, comparator.endsWith("="));
            return comparator.startsWith("<")
                    ? new Extent.Bounded<>(null, only, approximate != null)
                    : new Extent.Bounded<>(only, null, approximate != null);
        }
        if (word != null) {
            return new Extent.Worded<Comparable<Object>>(word);
        }
        Comparable<Object> only = comparable(value);
        if (only == null) {
            throw malformed();
        }
        return approximate == null ? new Extent.Exact<>(only) : new Extent.About<>(only);
    }

    private static @Nullable Bound<Comparable<Object>> end(
            Parts parts, ExtentPart valuePart, ExtentPart wordPart, ExtentPart comparatorPart, String exclusive) {
        Object value = parts.get(valuePart);
        MagnitudeWord word = parts.word(wordPart);
        Object comparator = parts.get(comparatorPart);
        require(comparator == null || comparator.equals(exclusive));
        if (value == null && word == null) {
            require(comparator == null);
            return null;
        }
        return new Bound<>(comparable(value), word, comparator == null);
    }

    /** The operands of one extent are either all numbers or all durations, as the property table says. */
    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> comparable(@Nullable Object value) {
        return (Comparable<Object>) value;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw malformed();
        }
    }

    private static InvalidValueException malformed() {
        return new InvalidValueException(MALFORMED, "the parts of the quantity cannot be combined");
    }

    private static void put(@Nullable Object[] parts, ExtentPart part, @Nullable Object value) {
        parts[part.place()] = value;
    }

    /** The parts that are present, and how many of them were used. */
    private static final class Parts {

        private final @Nullable Object[] values;
        private final int from;
        private int taken;

        Parts(@Nullable Object[] values, int from) {
            this.values = values;
            this.from = from;
        }

        @Nullable
        Object get(ExtentPart part) {
            Object value = values[from + part.place()];
            taken += value == null ? 0 : 1;
            return value;
        }

        @Nullable
        MagnitudeWord word(ExtentPart part) {
            return (MagnitudeWord) get(part);
        }
    }
}
