package io.github.manumit.json.wire;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An object of the wire format: the properties of one record type, in order. It is derived once from the record's
 * {@link Shape}, and the reader, the writer and the schema all use it.
 */
public final class WireType {

    static final String ID = "id";

    private static final Map<Key, WireType> TYPES = new ConcurrentHashMap<>();

    private final Shape shape;
    private final List<WireField> fields;
    private final Map<String, WireField> byName;

    private record Key(Shape.Key shape, boolean partial) {}

    private WireType(Shape.Key key, boolean partial) {
        this.shape = Shape.of(key);
        List<WireField> found = new ArrayList<>();
        for (Property property : shape.properties().values()) {
            Kind kind = property.member().kind();
            if (kind instanceof Kind.Spread spread) {
                for (ExtentPart part : ExtentPart.all()) {
                    found.add(new WireField(part.property(), partKind(part, spread.operand()), property, part));
                }
            } else if (!(kind instanceof Kind.Unknown)
                    && !(partial && property.name().equals(ID))) {
                found.add(new WireField(property.name(), kind, property, null));
            }
        }
        this.fields = List.copyOf(found);
        this.byName = new HashMap<>();
        found.forEach(field -> byName.put(field.name(), field));
    }

    /**
     * Returns the object type that a record type is written as.
     *
     * @param type a record type of the model without type parameters
     * @return the wire type; always the same instance for a type
     */
    public static WireType of(Class<?> type) {
        return of(new Shape.Key(type, List.of()), false);
    }

    /**
     * Returns the object type that a record is written as, by the key of its shape.
     *
     * @param key the key
     * @return the wire type; always the same instance for a key
     */
    public static WireType of(Shape.Key key) {
        return of(key, false);
    }

    /** The object type that a claim's partial entity is written as: it has no id of its own. */
    static WireType partial(Shape.Key key) {
        return of(key, true);
    }

    private static WireType of(Shape.Key key, boolean partial) {
        Key wanted = new Key(key, partial);
        WireType known = TYPES.get(wanted);
        if (known == null) {
            WireType made = new WireType(key, partial);
            WireType other = TYPES.putIfAbsent(wanted, made);
            known = other == null ? made : other;
        }
        return known;
    }

    /**
     * Returns the type of what a property holds.
     *
     * @param field the property
     * @param kind what it holds, or an element of it
     * @return the type, or null if it is not an object of the model
     */
    static @Nullable WireType in(WireField field, Kind kind) {
        if (!(kind instanceof Kind.Nested nested)) {
            return null;
        }
        return field.member().isPartial() ? partial(nested.key()) : of(nested.key());
    }

    /**
     * Returns all objects of the wire format, starting from the case file.
     *
     * @return the kinds, by record type
     */
    public static Map<Class<?>, Kind> model() {
        Map<Class<?>, Kind> found = new LinkedHashMap<>();
        collect(new Kind.Nested(new Shape.Key(CaseFile.class, List.of())), found);
        return found;
    }

    private static void collect(Kind kind, Map<Class<?>, Kind> found) {
        if (kind instanceof Kind.Nested nested) {
            if (found.putIfAbsent(nested.key().type(), kind) == null) {
                for (Member member : nested.shape().members()) {
                    collect(member.kind(), found);
                }
            }
        } else if (kind instanceof Kind.Listed listed) {
            collect(listed.element(), found);
        } else if (kind instanceof Kind.Mapped mapped) {
            collect(mapped.value(), found);
        } else if (kind instanceof Kind.Spread spread) {
            collect(spread.operand(), found);
            collect(wordKind(), found);
        } else if (kind instanceof Kind.Text text && text.type() != String.class) {
            found.putIfAbsent(text.type(), kind);
        }
    }

    /**
     * Returns the shape of the record.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Returns the properties.
     *
     * @return the properties, in the order in which they are written
     */
    public Collection<WireField> fields() {
        return fields;
    }

    /**
     * Returns a property by its name.
     *
     * @param name the name in JSON
     * @return the property, or null if the model does not know it
     */
    public @Nullable WireField field(String name) {
        return byName.get(name);
    }

    private static Kind partKind(ExtentPart part, Kind operand) {
        return switch (part) {
            case VALUE, LOW, HIGH -> operand;
            case WORD, LOW_WORD, HIGH_WORD -> wordKind();
            case COMPARATOR, LOW_COMPARATOR, HIGH_COMPARATOR -> new Kind.Text(String.class, text -> text);
            case APPROXIMATE -> new Kind.Flag();
        };
    }

    private static Kind wordKind() {
        return Shape.of(Extent.Worded.class).members().get(0).kind();
    }

    /** Returns the name of the record. */
    @Override
    public String toString() {
        return shape.type().getSimpleName();
    }
}
