package io.github.manumit.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object on one line. */
final class JsonLine {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder("{");

    JsonLine text(String name, @Nullable String value) {
        name(name);
        if (value == null) {
            json.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    JsonLine number(String name, @Nullable Integer value) {
        name(name).json.append(value);
        return this;
    }

    JsonLine truth(String name, boolean value) {
        name(name).json.append(value);
        return this;
    }

    JsonLine texts(String name, List<String> values) {
        name(name).json.append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            quoted(values.get(i));
        }
        json.append(']');
        return this;
    }

    /** An array of objects that are already JSON. */
    JsonLine objects(String name, List<String> objects) {
        name(name).json.append('[').append(String.join(",", objects)).append(']');
        return this;
    }

    /** A member that is already JSON. */
    JsonLine json(String name, String json) {
        name(name).json.append(json);
        return this;
    }

    /** The complete object. */
    String end() {
        return json.append('}').toString();
    }

    /** The object so far, ending with the beginning of an array as its last member. */
    String openArray(String name) {
        return name(name).json.append('[').toString();
    }

    private JsonLine name(String name) {
        if (json.length() > 1) {
            json.append(',');
        }
        quoted(name);
        json.append(':');
        return this;
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || isAlone(text, i)) {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEX.charAt(c >> shift & 0xf));
                }
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /** Tells whether a character is an unpaired surrogate, which cannot be encoded in UTF-8. */
    private static boolean isAlone(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
