package io.github.manumit.htcds.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a small JSON text (RFC 8259) that a person wrote, with the place of each value. */
final class JsonText {

    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    /**
     * A value.
     *
     * @param value a {@code String}, {@code Boolean}, {@code Map<String, Value>}, {@code List<Value>}, or {@code Other}
     * @param offset where it begins
     */
    record Value(Object value, int offset) {}

    /** A number or null. */
    enum Other {
        NUMBER,
        NULL
    }

    /** The text is not JSON. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;

        Fault(int offset, String message) {
            super(message, null, false, false);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private JsonText(String text) {
        this.text = text;
    }

    static Value read(String text) throws Fault {
        JsonText reader = new JsonText(text);
        reader.blanks();
        Value value = reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.fault("Nothing can follow the object");
        }
        return value;
    }

    private Fault fault(String message) {
        return new Fault(at, message);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n\ufeff".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private Value value() throws Fault {
        int from = at;
        switch (next()) {
            case '{' -> {
                return new Value(object(), from);
            }
            case '[' -> {
                return new Value(array(), from);
            }
            case '"' -> {
                return new Value(string(), from);
            }
            default -> {
                int to = at;
                while (to < text.length() && "+-.".indexOf(text.charAt(to)) >= 0
                        || to < text.length() && isWord(text.charAt(to))) {
                    to++;
                }
                String word = text.substring(at, to);
                Object read = switch (word) {
                    case "true" -> (Object) true;
                    case "false" -> (Object) false;
                    case "null" -> Other.NULL;
                    default -> {
                        if (!word.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
                            throw fault("Here a value in JSON is expected");
                        }
                        yield Other.NUMBER;
                    }
                };
                at = to;
                return new Value(read, from);
            }
        }
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void enter() throws Fault {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw fault("Too many levels");
        }
        blanks();
    }

    private Map<String, Value> object() throws Fault {
        enter();
        Map<String, Value> members = new LinkedHashMap<>();
        while (next() != '}') {
            if (next() != '"') {
                throw fault("Here the name of a property in quotes is expected");
            }
            int from = at;
            String name = string();
            blanks();
            if (next() != ':') {
                throw fault("Here a colon is expected");
            }
            at++;
            blanks();
            if (members.put(name, value()) != null) {
                at = from;
                throw fault("The property appears twice");
            }
            separator('}');
        }
        at++;
        depth--;
        return members;
    }

    private List<Value> array() throws Fault {
        enter();
        List<Value> elements = new ArrayList<>();
        while (next() != ']') {
            elements.add(value());
            separator(']');
        }
        at++;
        depth--;
        return elements;
    }

    private void separator(char end) throws Fault {
        blanks();
        if (next() == ',') {
            at++;
            blanks();
            if (next() == end) {
                throw fault("A comma too many");
            }
        } else if (next() != end) {
            throw fault("Here a comma or " + end + " is expected");
        }
    }

    private String string() throws Fault {
        at++;
        StringBuilder out = new StringBuilder();
        while (true) {
            if (at >= text.length() || text.charAt(at) < ' ') {
                throw fault("The text does not end with a quotation mark");
            }
            char c = text.charAt(at);
            at++;
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() throws Fault {
        char c = next();
        at++;
        int index = "\"\\/bfnrt".indexOf(c);
        if (c != '\0' && index >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(index);
        }
        if (c == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        at--;
        throw fault("After a backslash, this is not a character of JSON");
    }

    /** A text in quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
