package io.github.manumit.json.wire.reference;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Ref;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.quantity.Extent;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything to describe: the records of a case file, their components, and the types of the components. */
final class Catalog {

    /** Values that are neither a record nor a text in JSON, and references to anything. */
    static final List<Class<?>> FORMS = List.of(Extent.class, LocalizedText.class, Ref.class);

    private final Map<Class<?>, Shape> records = new LinkedHashMap<>();
    private final Map<String, Class<?>> entities = new LinkedHashMap<>();
    private final Map<String, List<Component>> uses = new TreeMap<>();
    private final Map<String, Class<?>> texts = new TreeMap<>();
    private final Map<String, Class<?>> roles = new TreeMap<>();

    /**
     * A component of a record.
     *
     * @param owner the record
     * @param member the component
     */
    record Component(Class<?> owner, Member member) {

        /** The name of the component in questions and tables: type and property. */
        String name() {
            return owner.getSimpleName() + '.' + member.property();
        }
    }

    Catalog() {
        Shape root = Shape.of(CaseFile.class);
        for (Member member : root.members()) {
            if (element(member.kind()) instanceof Kind.Nested nested
                    && isEntity(nested.key().type())) {
                entities.put(member.property(), nested.key().type());
            }
        }
        meet(root);
    }

    private void meet(Shape shape) {
        if (records.putIfAbsent(shape.type(), shape) != null) {
            return;
        }
        for (Component component : components(shape.type())) {
            Kind kind = element(component.member().kind());
            if (kind instanceof Kind.Spread spread) {
                kind = spread.operand();
            }
            if (kind instanceof Kind.Text text && text.type() != String.class) {
                uses.computeIfAbsent(text.type().getSimpleName(), name -> new ArrayList<>())
                        .add(component);
                if (!text.isWord()) {
                    texts.put(text.type().getSimpleName(), text.type());
                }
            } else if (kind instanceof Kind.Reference reference
                    && targets(reference.target()).size() > 1) {
                roles.put(reference.target().getSimpleName(), reference.target());
            } else if (kind instanceof Kind.Nested nested) {
                uses.computeIfAbsent(nested.key().type().getSimpleName(), name -> new ArrayList<>())
                        .add(component);
                meet(nested.shape());
            }
        }
    }

    /** The kind of the elements of a list or map; any other kind itself. */
    static Kind element(Kind kind) {
        if (kind instanceof Kind.Listed listed) {
            return element(listed.element());
        }
        return kind instanceof Kind.Mapped mapped ? element(mapped.value()) : kind;
    }

    static boolean isEntity(Class<?> type) {
        return Entity.class.isAssignableFrom(type);
    }

    /** The entities by the name of their list in the case file, in its order. */
    Map<String, Class<?>> entities() {
        return entities;
    }

    /** Every record, in the order in which they are reached from the case file. */
    List<Class<?>> records() {
        return List.copyOf(records.keySet());
    }

    /** The types of values that are a single text and not words. */
    List<Class<?>> texts() {
        return List.copyOf(texts.values());
    }

    /** The types that only say what several kinds of record have in common, so that something can refer to any of them. */
    List<Class<?>> roles() {
        return List.copyOf(roles.values());
    }

    /** The names of the records to which a reference may lead. */
    static List<String> targets(Class<?> target) {
        return Shape.of(CaseFile.class).targets(target);
    }

    /** The components of a record in the order of JSON, without the one that keeps what is unknown. */
    List<Component> components(Class<?> owner) {
        Shape shape = records.get(owner);
        if (shape == null) {
            throw new IllegalArgumentException("no record of the case file: " + owner.getName());
        }
        return shape.members().stream()
                .filter(member -> !(member.kind() instanceof Kind.Unknown))
                .map(member -> new Component(owner, member))
                .toList();
    }

    /** The components that hold the record, value or word, in a list or alone. */
    List<Component> uses(String type) {
        return uses.getOrDefault(type, List.of());
    }

    Optional<Class<?>> record(String name) {
        return records.keySet().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst();
    }

    /** Finds a record, or a value that has a section of its own. */
    Optional<Class<?>> type(String name) {
        return record(name)
                .or(() -> Stream.of(texts(), roles(), FORMS)
                        .flatMap(List::stream)
                        .filter(type -> type.getSimpleName().equals(name))
                        .findFirst());
    }

    /** Finds a component by type and property; one of an inline component is also one of the record around it. */
    Optional<Component> component(String name) {
        int dot = name.indexOf('.');
        return record(name.substring(0, Math.max(0, dot)))
                .flatMap(owner -> Optional.ofNullable(property(owner, name.substring(dot + 1)))
                        .map(property -> new Component(declaring(owner, property), property.member())));
    }

    private Property property(Class<?> owner, String name) {
        return records.get(owner).properties().get(name);
    }

    /** The record that declares a property of another. */
    static Class<?> declaring(Class<?> owner, Property property) {
        Member holder = property.holder();
        return holder != null && holder.kind() instanceof Kind.Nested nested
                ? nested.key().type()
                : owner;
    }

    static boolean isUnknown(Property property) {
        return property.member().kind() instanceof Kind.Unknown;
    }

    Shape shape(Class<?> owner) {
        return records.get(owner);
    }
}
