package io.github.manumit.json.wire.reference;

import java.util.Comparator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** JSON on one line, with a space after each comma and colon as in the example files. */
final class JsonText {

    private static final String ELLIPSIS = "…";

    private JsonText() {}

    static String oneLine(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> '"' + member.getKey() + "\": " + oneLine(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isArray()) {
            return node.valueStream().map(JsonText::oneLine).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.toString();
    }

    /** One line of limited length: of a long list only the shortest element, of a long text only the beginning. */
    static String shortened(JsonNode node, int length) {
        String line = oneLine(node);
        if (length(line) > length && node.isArray() && node.size() > 1) {
            line = node.valueStream()
                    .map(element -> "[" + oneLine(element) + ", " + ELLIPSIS + "]")
                    .min(Comparator.comparingInt(JsonText::length))
                    .orElse(line);
        }
        return length(line) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length - 2)).stripTrailing() + ' ' + ELLIPSIS;
    }

    /** The length in characters as a reader counts them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
