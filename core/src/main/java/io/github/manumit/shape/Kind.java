package io.github.manumit.shape;

import io.github.manumit.code.Word;
import java.util.Set;
import java.util.function.Function;

/** What a component holds. */
public sealed interface Kind {

    /**
     * One text: a string, a value type, a word of a vocabulary.
     *
     * @param type the Java type
     * @param parser creates the value from a text; throws {@code InvalidValueException}
     */
    record Text(Class<?> type, Function<String, Object> parser) implements Kind {

        /**
         * Tells whether the text is a vocabulary word.
         *
         * @return true for a vocabulary
         */
        public boolean isWord() {
            return Word.class.isAssignableFrom(type);
        }
    }

    /**
     * A reference.
     *
     * @param target the type that it must point to
     */
    record Reference(Class<?> target) implements Kind {}

    /**
     * A number.
     *
     * @param type {@code Integer} or {@code BigDecimal}
     */
    @SuppressWarnings("JavaLangClash") // always written Kind.Number
    record Number(Class<?> type) implements Kind {}

    /** A boolean. */
    record Flag() implements Kind {}

    /**
     * A record.
     *
     * @param key identifies its shape
     */
    record Nested(Shape.Key key) implements Kind {

        /**
         * Returns the shape of the record.
         *
         * @return the shape
         */
        public Shape shape() {
            return Shape.of(key);
        }
    }

    /**
     * A list.
     *
     * @param element the kind of its elements
     */
    record Listed(Kind element) implements Kind {}

    /**
     * A map with text keys.
     *
     * @param value the kind of its values
     */
    record Mapped(Kind value) implements Kind {}

    /** A language map. */
    record Localized() implements Kind {}

    /**
     * An extent, whose properties are among the owner's.
     *
     * @param operand what it measures in: a number or a text
     */
    record Spread(Kind operand) implements Kind {

        /** The names of the properties of an extent. */
        public static final Set<String> PROPERTIES = Set.of(
                "value",
                "comparator",
                "word",
                "approximate",
                "low",
                "lowComparator",
                "lowWord",
                "high",
                "highComparator",
                "highWord");
    }

    /** Unknown properties, which are among the known properties of the object. */
    record Unknown() implements Kind {}
}
