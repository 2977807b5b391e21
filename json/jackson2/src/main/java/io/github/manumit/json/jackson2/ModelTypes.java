package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
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
    static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return has(type.getRawClass()) ? new ModelDeserializer(type.getRawClass(), kind(type)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return has(type);
        }
    }

    /** Finds the serializers. */
    static final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return has(type.getRawClass()) ? new ModelSerializer(kind(type)) : null;
        }
    }
}
