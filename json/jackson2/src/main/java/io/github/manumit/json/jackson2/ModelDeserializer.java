package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.manumit.json.ReadLimits;
import io.github.manumit.json.wire.FaultSink;
import io.github.manumit.json.wire.WireReader;
import io.github.manumit.shape.Kind;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads one type of the model from the embedder's parser; the first fault stops the reading. */
final class ModelDeserializer extends JsonDeserializer<Object> {

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
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        FaultSink refuse = (code, pointer, offset, arguments) -> {
            throw new UncheckedIOException(refused(parser, code, pointer, arguments));
        };
        Object value = read(new WireReader(new JacksonSource(parser), refuse, ReadLimits.standard()), parser);
        if (value == null || !type.isInstance(value)) {
            throw MismatchedInputException.from(parser, type, "json.wrong-type");
        }
        return value;
    }

    /** The parser's message quotes the text that it could not read, so it is replaced by our own. */
    private @Nullable Object read(WireReader reader, JsonParser parser) throws IOException {
        try {
            return kind == null ? reader.readUnknown() : reader.read(kind);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof StreamReadException ? refused(parser, "json.syntax", "") : e.getCause();
        }
    }

    private RefusedInputException refused(JsonParser parser, String code, String pointer, Object... arguments) {
        Fault fault = CaseValidator.standard().fault(code, pointer, arguments);
        return new RefusedInputException(parser, fault, type);
    }
}
