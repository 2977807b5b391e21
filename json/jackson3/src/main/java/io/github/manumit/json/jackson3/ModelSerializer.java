package io.github.manumit.json.jackson3;

import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.wire.WireWriter;
import io.github.manumit.shape.Kind;
import io.github.manumit.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one type of the model with the embedder's generator. */
final class ModelSerializer extends ValueSerializer<Object> {

    private final Class<?> type;
    private final @Nullable Kind kind;

    /**
     * Creates the serializer of a type.
     *
     * @param type the type
     * @param kind its kind on the wire; null for any JSON
     */
    ModelSerializer(Class<?> type, @Nullable Kind kind) {
        this.type = type;
        this.kind = kind;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        WireWriter writer = new WireWriter(new GeneratorSink(generator));
        try {
            if (kind != null) {
                writer.write(value, kind);
            } else if (value instanceof JsonValue json) {
                writer.writeUnknown(json);
            }
        } catch (InvalidValueException e) {
            throw DatabindException.from(generator, e.code());
        }
    }

    /** If the embedder writes the type with every value, it is written around the value. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id =
                types.writeTypePrefix(generator, context, types.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT));
        serialize(value, generator, context);
        types.writeTypeSuffix(generator, context, id);
    }
}
