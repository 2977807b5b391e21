package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.wire.WireWriter;
import io.github.manumit.shape.Kind;
import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes one type of the model with the embedder's generator. */
final class ModelSerializer extends JsonSerializer<Object> {

    private final @Nullable Kind kind;

    /**
     * Creates the serializer of a type.
     *
     * @param kind its kind on the wire; null for any JSON
     */
    ModelSerializer(@Nullable Kind kind) {
        this.kind = kind;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        WireWriter writer = new WireWriter(new GeneratorSink(generator));
        try {
            if (kind != null) {
                writer.write(value, kind);
            } else if (value instanceof JsonValue json) {
                writer.writeUnknown(json);
            }
        } catch (InvalidValueException e) {
            throw JsonMappingException.from(generator, e.code());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** If the embedder writes the type with every value, it is written around the value. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.writeTypePrefix(generator, types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT));
        serialize(value, generator, context);
        types.writeTypeSuffix(generator, id);
    }
}
