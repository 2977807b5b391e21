package io.github.manumit.json.wire;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Entity;
import io.github.manumit.extension.Extensions;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An object of the wire format: the properties of one record type, in order. It is derived once from the record's
 * {@link Shape}, and the reader, the writer and the schema all use it.
 */
public final class WireType {

    static final String ID = "id";

    private static final Map<Key, WireType> TYPES = new ConcurrentHashMap<>();

    private final Shape.Key key;
    private final Shape shape;
    private final boolean partial;
    private final List<WireField> fields;
    private final Map<String, WireField> byName;
    private final int slots;
    private final int idSlot;
    private final int extensionsSlot;
    private final int extentSlot;
    private final boolean extentRequired;

    private record Key(Shape.Key shape, boolean partial) {}

    private WireType(Shape.Key key, boolean partial) {
        this.key = key;
        this.shape = Shape.of(key);
        this.partial = partial;
        List<WireField> found = new ArrayList<>();
        int slot = 0;
        int id = -1;
        int extensions = -1;
        int extent = -1;
        List<Property> flat = flat(shape);
        for (Property property : flat) {
            Kind kind = property.member().kind();
            if (kind instanceof Kind.Spread spread) {
                extent = slot;
                for (ExtentPart part : ExtentPart.values()) {
                    Kind of = partKind(part, spread.operand());
                    found.add(new WireField(
                            part.property(), of, property, part, found.size(), flat.size() + part.place()));
                }
            } else if (kind instanceof Kind.Unknown) {
                extensions = slot;
            } else {
                boolean identity = property.name().equals(ID);
                id = identity ? slot : id;
                if (!(identity && partial)) {
                    found.add(new WireField(property.name(), kind, property, null, found.size(), slot));
                }
            }
            slot++;
        }
        this.fields = List.copyOf(found);
        this.byName = new HashMap<>();
        found.forEach(field -> byName.put(field.name(), field));
        this.slots = extent < 0 ? slot : slot + ExtentPart.COUNT;
        this.idSlot = id;
        this.extensionsSlot = extensions;
        this.extentSlot = extent;
        this.extentRequired = extent >= 0 && needsExtent(shape);
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

    Kind kind() {
        return new Kind.Nested(key);
    }

    boolean isPartial() {
        return partial;
    }

    boolean isEntity() {
        return Entity.class.isAssignableFrom(shape.type());
    }

    boolean isCaseFile() {
        return shape.type() == CaseFile.class;
    }

    int slots() {
        return slots;
    }

    int idSlot() {
        return idSlot;
    }

    /** The slot for the unknown properties; every object of the model has one. */
    int extensionsSlot() {
        return extensionsSlot;
    }

    int extentSlot() {
        return extentSlot;
    }

    /** The first slot of the parts of the extent. */
    int extentParts() {
        return slots - ExtentPart.COUNT;
    }

    boolean isExtentRequired() {
        return extentRequired;
    }

    /** The unknown properties of a record. */
    Extensions extensions(Object record) {
        Property unknown = shape.unknown();
        return unknown != null && unknown.get(record) instanceof Extensions held ? held : Extensions.none();
    }

    /**
     * Creates the record.
     *
     * @param values the components; the components of an inline record stand in its place
     * @return the record
     * @throws InvalidValueException if the record rejects the values
     */
    Object make(@Nullable Object[] values) {
        List<Member> members = shape.members();
        @Nullable Object[] arguments = new @Nullable Object[members.size()];
        int slot = 0;
        for (Member member : members) {
            Shape inner = inline(member);
            if (inner == null) {
                arguments[member.position()] = values[slot++];
            } else {
                int count = inner.members().size();
                @Nullable Object[] part = Arrays.copyOfRange(values, slot, slot + count);
                slot += count;
                if (Arrays.stream(part).anyMatch(Objects::nonNull)) {
                    arguments[member.position()] = inner.make(part);
                }
            }
        }
        return shape.make(arguments);
    }

    private static @Nullable Shape inline(Member member) {
        return member.isInline() && member.kind() instanceof Kind.Nested nested ? nested.shape() : null;
    }

    private static List<Property> flat(Shape shape) {
        List<Property> flat = new ArrayList<>();
        for (Member member : shape.members()) {
            Shape inner = inline(member);
            if (inner == null) {
                flat.add(new Property(member.property(), null, member));
            } else {
                inner.members().forEach(part -> flat.add(new Property(part.property(), member, part)));
            }
        }
        return flat;
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

    /** Asks the record itself whether it can exist without an extent when everything else is absent too. */
    private static boolean needsExtent(Shape shape) {
        try {
            shape.make(new @Nullable Object[shape.members().size()]);
            return false;
        } catch (InvalidValueException e) {
            return false;
        } catch (NullPointerException e) {
            return true;
        }
    }

    /** Returns the name of the record. */
    @Override
    public String toString() {
        return shape.type().getSimpleName();
    }
}
