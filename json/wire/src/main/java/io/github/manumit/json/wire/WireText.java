package io.github.manumit.json.wire;

import io.github.manumit.extension.JsonValue;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.InvalidValueException;
import java.util.List;

/** The two fixed forms of a record in JSON. Equal records have equal texts. */
public final class WireText {

    private WireText() {}

    /**
     * Writes a record in the canonical form: compact, on one line, without a line break at the end.
     *
     * @param record a record of the model without type parameters, such as a case file
     * @return JSON
     * @throws InvalidValueException when a text in the record cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public static String compact(Object record) {
        CompactText text = new CompactText();
        write(record, text);
        return text.text();
    }

    /**
     * Writes a record in the readable form: two spaces per level, LF line ends, values that fit in 100 columns on one
     * line, and a line break at the end.
     *
     * @param record a record of the model without type parameters, such as a case file
     * @return JSON
     * @throws InvalidValueException when a text in the record cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public static String pretty(Object record) {
        PrettyText text = new PrettyText();
        write(record, text);
        return text.text();
    }

    /**
     * Writes a tree in the compact form. The members of its objects are in the order of their names.
     *
     * @param tree the tree of a document
     * @return JSON
     * @throws InvalidValueException when a text in the tree cannot stand in JSON (a lone surrogate, U+0000)
     */
    public static String compact(JsonValue tree) {
        CompactText text = new CompactText();
        new WireWriter(text).writeUnknown(tree);
        return text.text();
    }

    /**
     * Writes a tree in the readable form. The members of its objects are in the order of their names.
     *
     * @param tree the tree of a document
     * @return JSON
     * @throws InvalidValueException when a text in the tree cannot stand in JSON (a lone surrogate, U+0000)
     */
    public static String pretty(JsonValue tree) {
        PrettyText text = new PrettyText();
        new WireWriter(text).writeUnknown(tree);
        return text.text();
    }

    private static void write(Object record, WireSink sink) {
        new WireWriter(sink).write(record, new Kind.Nested(new Shape.Key(record.getClass(), List.of())));
    }
}
