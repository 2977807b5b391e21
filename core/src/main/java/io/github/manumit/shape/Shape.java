package io.github.manumit.shape;

import io.github.manumit.code.Word;
import io.github.manumit.entity.Ref;
import io.github.manumit.extension.Extensions;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Extent;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a record type, read once from the record itself. The reader, writer, schema, rules and index all use
 * it, so that nothing about the records is defined twice.
 */
public final class Shape {

    private static final Map<Key, Shape> SHAPES = new ConcurrentHashMap<>();
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<?> type;
    private final List<Member> members;
    private final Map<String, Property> properties;
    private final boolean spread;
    private final @Nullable Property unknown;
    /** Looked up when it is first needed, because most shapes are only looked at. */
    private volatile @Nullable MethodHandle constructor;

    /**
     * Identifies a shape: a record type and its type arguments.
     *
     * @param type the record type
     * @param arguments its type arguments
     */
    public record Key(Class<?> type, List<Class<?>> arguments) {}

    private Shape(Key key) {
        this.type = key.type();
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("not a record: " + type.getName());
        }
        Map<TypeVariable<?>, Class<?>> variables = new HashMap<>();
        TypeVariable<?>[] parameters = type.getTypeParameters();
        for (int i = 0; i < parameters.length && i < key.arguments().size(); i++) {
            variables.put(parameters[i], key.arguments().get(i));
        }
        List<Member> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            found.add(new Member(components[i], i, kind(components[i].getGenericType(), variables)));
        }
        this.members = List.copyOf(found);
        this.properties = Collections.unmodifiableMap(flatten(found));
        this.unknown = properties.values().stream()
                .filter(property -> property.member().kind() instanceof Kind.Unknown)
                .findFirst()
                .orElse(null);
        this.spread = found.stream().anyMatch(member -> member.kind() instanceof Kind.Spread);
    }

    /**
     * Returns the shape of a record type.
     *
     * @param type the type
     * @return its shape; always the same instance
     */
    public static Shape of(Class<?> type) {
        return of(new Key(type, List.of()));
    }

    /**
     * Returns a shape by its key.
     *
     * @param key the key
     * @return the shape; always the same instance
     */
    public static Shape of(Key key) {
        Shape known = SHAPES.get(key);
        if (known == null) {
            // computeIfAbsent does not work, because shapes refer to each other
            Shape made = new Shape(key);
            Shape other = SHAPES.putIfAbsent(key, made);
            known = other == null ? made : other;
        }
        return known;
    }

    /**
     * Returns the record type.
     *
     * @return the type
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the components.
     *
     * @return the components, in the order of the record
     */
    public List<Member> members() {
        return members;
    }

    /**
     * Returns the properties as used in JSON; the properties of an inline component stand in its place.
     *
     * @return the properties by name, in order
     */
    public Map<String, Property> properties() {
        return properties;
    }

    /**
     * Tells whether the model knows a property of the JSON object that a record of this shape is written as.
     *
     * @param name a name in JSON
     * @return true for a component, a component of an inline component, or a property of an extent; false for unknown
     *     properties
     */
    public boolean knows(String name) {
        Property property = properties.get(name);
        return property == null
                ? spread && Kind.Spread.PROPERTIES.contains(name)
                : !(property.member().kind() instanceof Kind.Spread
                        || property.member().kind() instanceof Kind.Unknown);
    }

    /**
     * Returns the property that holds unknown properties.
     *
     * @return the property; null for a record that is always inline in another
     */
    public @Nullable Property unknown() {
        return unknown;
    }

    /**
     * Creates a record.
     *
     * @param values a value, or null, for each component
     * @return the record
     * @throws InvalidValueException if the record rejects the values
     */
    public Object make(@Nullable Object[] values) {
        MethodHandle known = constructor;
        if (known == null) {
            known = constructor(type.getRecordComponents());
            constructor = known;
        }
        try {
            return known.invokeExact(values);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /**
     * Returns the record types that occur in records of this shape, at any depth, and that a reference to a given type
     * can point to.
     *
     * @param target the type of a reference's target, such as {@code Party}
     * @return their simple names, sorted
     */
    public List<String> targets(Class<?> target) {
        Map<Key, Shape> reached = new HashMap<>();
        reach(new Key(type, List.of()), reached);
        return reached.keySet().stream()
                .map(Key::type)
                .filter(target::isAssignableFrom)
                .map(Class::getSimpleName)
                .distinct()
                .sorted()
                .toList();
    }

    private static void reach(Key key, Map<Key, Shape> reached) {
        Shape shape = of(key);
        if (reached.putIfAbsent(key, shape) == null) {
            shape.members.forEach(member -> reach(member.kind(), reached));
        }
    }

    private static void reach(Kind kind, Map<Key, Shape> reached) {
        if (kind instanceof Kind.Nested nested) {
            reach(nested.key(), reached);
        } else if (kind instanceof Kind.Listed listed) {
            reach(listed.element(), reached);
        } else if (kind instanceof Kind.Mapped mapped) {
            reach(mapped.value(), reached);
        }
    }

    private static Map<String, Property> flatten(List<Member> members) {
        Map<String, Property> flat = new LinkedHashMap<>();
        for (Member member : members) {
            if (member.isInline() && member.kind() instanceof Kind.Nested nested) {
                for (Member inner : nested.shape().members()) {
                    flat.put(inner.property(), new Property(inner.property(), member, inner));
                }
            } else {
                flat.put(member.property(), new Property(member.property(), null, member));
            }
        }
        return flat;
    }

    private MethodHandle constructor(RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return LOOKUP.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no canonical constructor: " + type.getName(), e);
        }
    }

    static MethodHandle accessor(RecordComponent component) {
        try {
            return LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("no accessor: " + component.getName(), e);
        }
    }

    private static Kind kind(Type declared, Map<TypeVariable<?>, Class<?>> variables) {
        Class<?> raw = raw(declared, variables);
        List<Type> arguments =
                declared instanceof ParameterizedType generic ? List.of(generic.getActualTypeArguments()) : List.of();
        if (raw == List.class) {
            return new Kind.Listed(kind(arguments.get(0), variables));
        }
        if (raw == SortedMap.class) {
            return new Kind.Mapped(kind(arguments.get(1), variables));
        }
        if (raw == Ref.class) {
            return new Kind.Reference(raw(arguments.get(0), variables));
        }
        if (raw == Extent.class) {
            return new Kind.Spread(kind(arguments.get(0), variables));
        }
        if (raw == Integer.class || raw == BigDecimal.class) {
            return new Kind.Number(raw);
        }
        if (raw == Boolean.class) {
            return new Kind.Flag();
        }
        if (raw == LocalizedText.class) {
            return new Kind.Localized();
        }
        if (raw == Extensions.class) {
            return new Kind.Unknown();
        }
        if (raw == String.class) {
            return new Kind.Text(raw, text -> text);
        }
        if (TextValue.class.isAssignableFrom(raw)) {
            return new Kind.Text(raw, new Factory(raw));
        }
        if (raw.isRecord()) {
            List<Class<?>> concrete = new ArrayList<>();
            arguments.forEach(argument -> concrete.add(raw(argument, variables)));
            return new Kind.Nested(new Key(raw, List.copyOf(concrete)));
        }
        throw new IllegalArgumentException("no shape for " + raw.getName());
    }

    private static Class<?> raw(Type type, Map<TypeVariable<?>, Class<?>> variables) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType(), variables);
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0], variables);
        }
        Class<?> bound = type instanceof TypeVariable<?> variable ? variables.get(variable) : null;
        return bound == null ? Object.class : bound;
    }

    /** Finds the factory of a value type when it is first called. */
    private static final class Factory implements Function<String, Object> {

        private final Class<?> type;
        private volatile @Nullable MethodHandle handle;

        Factory(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object apply(String text) {
            MethodHandle known = handle;
            if (known == null) {
                known = find();
                handle = known;
            }
            try {
                return known.invokeExact(text);
            } catch (Throwable e) {
                throw unexpected(e);
            }
        }

        private MethodHandle find() {
            String name = Word.class.isAssignableFrom(type) ? "of" : "parse";
            try {
                return LOOKUP.findStatic(type, name, MethodType.methodType(type, String.class))
                        .asType(MethodType.methodType(Object.class, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no factory " + name + ": " + type.getName(), e);
            }
        }
    }

    static RuntimeException unexpected(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
