package io.github.manumit.extension;

import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Copies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/** An immutable JSON value (RFC 8259), for what the model does not know. Members of objects are sorted by name. Its text is never shown. */
public sealed interface JsonValue {

    /**
     * A JSON object.
     *
     * @param members its members, sorted by name
     */
    record JsonObject(SortedMap<String, JsonValue> members) implements JsonValue {
        /** Copies the members. */
        public JsonObject {
            members = Copies.map(members, "members");
        }

        /** Masked. */
        @Override
        public String toString() {
            return "{\u2026}";
        }
    }

    /**
     * A JSON array.
     *
     * @param elements its elements, in order
     */
    record JsonArray(List<JsonValue> elements) implements JsonValue {
        /** Copies the elements. */
        public JsonArray {
            elements = Copies.list(elements, "elements");
        }

        /** Masked. */
        @Override
        public String toString() {
            return "[\u2026]";
        }
    }

    /**
     * A JSON string.
     *
     * @param text its text
     */
    record JsonString(String text) implements JsonValue {
        /** Checks that there is a text. */
        public JsonString {
            Objects.requireNonNull(text, "text");
        }

        /** Masked. */
        @Override
        public String toString() {
            return "\"\u2026\"";
        }
    }

    /**
     * A JSON number.
     *
     * @param number its value, with the digits as written
     */
    record JsonNumber(BigDecimal number) implements JsonValue {
        /** Bounds the number. */
        public JsonNumber {
            number = Checks.plainNumber(number);
        }

        /** Masked. */
        @Override
        public String toString() {
            return "number";
        }
    }

    /**
     * A JSON truth value.
     *
     * @param value true or false
     */
    record JsonBoolean(boolean value) implements JsonValue {}

    /** JSON's null. */
    record JsonNull() implements JsonValue {}
}
