package io.github.manumit.json.jackson3;

import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.wire.FaultSink;
import io.github.manumit.json.wire.WireReader;
import io.github.manumit.shape.Kind;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads one type of the model from the embedder's parser; the first fault stops the reading. */
final class ModelDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final @Nullable Kind kind;

    /**
     * Creates the deserializer of a type.
     *
     * @param type the type
     * @param kind its kind on the wire; null for any JSON
     */
    ModelDeserializer(Class<?> type, @Nullable Kind kind) {
        this.type = type;
        this.kind = kind;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        FaultSink refuse = (code, pointer, offset, arguments) -> {
            throw refused(parser, code, pointer, arguments);
        };
        Object value = read(new WireReader(new JacksonSource(parser), refuse, ReadLimits.standard()), parser);
        if (value == null || !type.isInstance(value)) {
            throw MismatchedInputException.from(parser, type, "json.wrong-type");
        }
        return value;
    }

    /** The parser's message quotes the text that it could not read, so it is replaced by our own. */
    private @Nullable Object read(WireReader reader, JsonParser parser) {
        try {
            return kind == null ? reader.readUnknown() : reader.read(kind);
        } catch (StreamReadException e) {
            throw refused(parser, "json.syntax", "");
        }
    }

    private RefusedInputException refused(JsonParser parser, String code, String pointer, Object... arguments) {
        Fault fault = CaseValidator.standard().fault(code, pointer, arguments);
        return new RefusedInputException(parser, fault, type);
    }
}
