package io.github.manumit.json.wire.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes maps, lists, texts, numbers and booleans as JSON: one space per level, LF line ends, values that fit in 100
 * columns on one line, and as many short texts on a line as fit.
 */
final class SchemaText {

    private static final int COLUMNS = 100;

    private SchemaText() {}

    static String of(Map<String, ?> value) {
        StringBuilder text = new StringBuilder();
        append(text, value, 0, 0);
        return text.append('\n').toString();
    }

    /**
     * Appends a value.
     *
     * @param indent indentation of its own lines
     * @param before number of columns already used on its first line
     */
    private static void append(StringBuilder text, Object value, int indent, int before) {
        String line = line(value);
        boolean whole = before + line.length() < COLUMNS; // leaves one column for the comma
        if (!whole && value instanceof Map<?, ?> map) {
            text.append("{\n");
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> member = i.next();
                String name = quoted((String) member.getKey()) + ": ";
                text.append(" ".repeat(indent + 1)).append(name);
                append(text, member.getValue(), indent + 1, indent + 1 + name.length());
                text.append(i.hasNext() ? ",\n" : "\n");
            }
            text.append(" ".repeat(indent)).append('}');
        } else if (!whole && value instanceof List<?> list && list.stream().allMatch(SchemaText::isShort)) {
            text.append('[');
            int column = COLUMNS;
            for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
                String element = line(i.next()) + (i.hasNext() ? "," : "");
                if (column + 1 + element.length() > COLUMNS) {
                    text.append('\n').append(" ".repeat(indent));
                    column = indent;
                }
                text.append(' ').append(element);
                column += 1 + element.length();
            }
            text.append('\n').append(" ".repeat(indent)).append(']');
        } else if (!whole && value instanceof List<?> list) {
            text.append("[\n");
            for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
                text.append(" ".repeat(indent + 1));
                append(text, i.next(), indent + 1, indent + 1);
                text.append(i.hasNext() ? ",\n" : "\n");
            }
            text.append(" ".repeat(indent)).append(']');
        } else {
            text.append(line);
        }
    }

    private static boolean isShort(Object value) {
        return value instanceof String text && text.indexOf(' ') < 0;
    }

    private static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringJoiner members = new StringJoiner(", ", "{", "}");
            map.forEach((name, member) -> members.add(quoted((String) name) + ": " + line(member)));
            return members.toString();
        }
        if (value instanceof Collection<?> list) {
            StringJoiner elements = new StringJoiner(", ", "[", "]");
            list.forEach(element -> elements.add(line(element)));
            return elements.toString();
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
