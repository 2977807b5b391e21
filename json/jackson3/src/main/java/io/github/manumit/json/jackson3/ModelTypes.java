package io.github.manumit.json.jackson3;

import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.extension.JsonValue;
import io.github.manumit.json.wire.WireType;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Finds the deserializer and serializer of a type of the model. */
final class ModelTypes {

    private ModelTypes() {}

    private static final class Known {

        static final Map<Class<?>, Kind> KINDS = kinds();

        private static Map<Class<?>, Kind> kinds() {
            Map<Class<?>, Kind> kinds = new LinkedHashMap<>(WireType.model());
            kinds.put(Ref.class, new Kind.Reference(Object.class));
            kinds.put(LocalizedText.class, new Kind.Localized());
            kinds.put(Extensions.class, new Kind.Unknown());
            return kinds;
        }
    }

    static boolean has(Class<?> type) {
        return JsonValue.class.isAssignableFrom(type) || Known.KINDS.containsKey(type);
    }

    /** The kind of a type on the wire; null for unknown JSON. */
    private static @Nullable Kind kind(JavaType type) {
        Class<?> raw = type.getRawClass();
        Kind kind = Known.KINDS.get(raw);
        if (kind instanceof Kind.Nested && type.containedTypeCount() > 0) {
            List<Class<?>> arguments = new ArrayList<>();
            for (int i = 0; i < type.containedTypeCount(); i++) {
                arguments.add(type.containedType(i).getRawClass());
            }
            return new Kind.Nested(new Shape.Key(raw, List.copyOf(arguments)));
        }
        return kind;
    }

    /** Finds the deserializers. */
    static final class Readers implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return has(type.getRawClass()) ? new ModelDeserializer(type.getRawClass(), kind(type)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return has(type);
        }
    }

    /** Finds the serializers. */
    static final class Writers implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return has(type.getRawClass()) ? new ModelSerializer(type.getRawClass(), kind(type)) : null;
        }
    }
}
