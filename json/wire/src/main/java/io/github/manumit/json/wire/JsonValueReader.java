package io.github.manumit.json.wire;

import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.spi.WireSource.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads values that the model does not know. Their content is never named: every fault in them is reported at the
 * object that contains them.
 */
final class JsonValueReader {

    private final Cursor cursor;

    JsonValueReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the current value; null if any part of it cannot be kept, which is reported. */
    @Nullable
    JsonValue read(Token token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case STRING -> {
                String text = cursor.string();
                yield text == null ? null : new JsonValue.JsonString(text);
            }
            case NUMBER -> {
                BigDecimal number = Texts.number(cursor.digits());
                if (number == null) {
                    cursor.fault("json.number-out-of-range");
                }
                yield number == null ? null : new JsonValue.JsonNumber(number);
            }
            case TRUE -> new JsonValue.JsonBoolean(true);
            case FALSE -> new JsonValue.JsonBoolean(false);
            case NULL -> new JsonValue.JsonNull();
            default -> {
                cursor.fault("json.wrong-type", "JSON");
                yield null;
            }
        };
    }

    private @Nullable JsonValue object() {
        cursor.enter();
        TreeMap<String, JsonValue> members = new TreeMap<>();
        boolean whole = true;
        int ordinal = 0;
        while (cursor.next() == Token.NAME) {
            ordinal++;
            cursor.countEntry();
            String name = cursor.name();
            boolean sound = cursor.checkName(name);
            if (members.containsKey(name)) {
                cursor.fault("json.duplicate-property", ordinal);
                sound = false;
            }
            Token token = cursor.next();
            JsonValue value = null;
            if (sound) {
                value = read(token);
            } else {
                cursor.skip();
            }
            if (value == null) {
                whole = false;
            } else {
                members.put(name, value);
            }
        }
        cursor.leave();
        return whole ? new JsonValue.JsonObject(members) : null;
    }

    private @Nullable JsonValue array() {
        cursor.enter();
        List<JsonValue> elements = new ArrayList<>();
        boolean whole = true;
        for (Token token = cursor.next(); token != Token.END_ARRAY; token = cursor.next()) {
            JsonValue value = read(token);
            if (value == null) {
                whole = false;
            } else {
                elements.add(value);
            }
        }
        cursor.leave();
        return whole ? new JsonValue.JsonArray(elements) : null;
    }
}
