package io.github.manumit.json.wire;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes JSON that is not a record, such as a part of an example file, in the readable layout. */
public final class PrettyNodes {

    private PrettyNodes() {}

    /** The text, without a line break at its end. */
    public static String text(JsonNode node) {
        PrettyText text = new PrettyText();
        write(node, text);
        return text.text().stripTrailing();
    }

    private static void write(JsonNode node, WireSink to) {
        if (node.isObject()) {
            to.startObject();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                to.name(member.getKey());
                write(member.getValue(), to);
            }
            to.endObject();
        } else if (node.isArray()) {
            to.startArray();
            node.forEach(element -> write(element, to));
            to.endArray();
        } else if (node.isString()) {
            to.string(node.stringValue());
        } else if (node.isNumber()) {
            to.number(node.toString());
        } else if (node.isBoolean()) {
            to.flag(node.booleanValue());
        } else {
            to.nothing();
        }
    }
}
