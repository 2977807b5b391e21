package io.github.manumit.generator;

import io.github.manumit.generator.RecordShape.Kind;
import io.github.manumit.generator.RecordShape.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the shape of a record from the compiler. */
final class RecordReader {

    private static final String BUILT = "io.github.manumit.value.Built";
    private static final String INLINE = "io.github.manumit.value.Inline";
    private static final String SINGULAR = "io.github.manumit.value.Singular";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final ProcessingEnvironment environment;

    RecordReader(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Thrown for a type that may become known in a later round. */
    static final class Unresolved extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Element element;

        Unresolved(String message, Element element) {
            super(message);
            this.element = element;
        }

        Element element() {
            return element;
        }
    }

    /** Thrown for a record for which no builder can be generated. */
    static final class Unbuildable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Element element;

        Unbuildable(String message, Element element) {
            super(message);
            this.element = element;
        }

        Element element() {
            return element;
        }
    }

    RecordShape read(TypeElement element) throws Unresolved, Unbuildable {
        return read((DeclaredType) element.asType(), Set.of());
    }

    private RecordShape read(DeclaredType type, Set<TypeElement> owners) throws Unresolved, Unbuildable {
        TypeElement element = (TypeElement) type.asElement();
        Set<TypeElement> within = new HashSet<>(owners);
        if (!within.add(element)) {
            throw new Unbuildable(element.getSimpleName() + " is inline in itself", element);
        }
        for (TypeParameterElement parameter : element.getTypeParameters()) {
            for (TypeMirror bound : parameter.getBounds()) {
                requireResolved(bound, element, parameter);
            }
        }
        Map<String, String> docs = Docs.params(environment.getElementUtils().getDocComment(element));
        List<Property> properties = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            properties.add(property(type, component, docs, within));
        }
        RecordShape shape = new RecordShape(
                element,
                environment
                        .getElementUtils()
                        .getPackageOf(element)
                        .getQualifiedName()
                        .toString(),
                type,
                typeDocs(element, docs),
                isShared(element),
                List.copyOf(properties));
        requireOneId(shape);
        requireOneInherited(shape);
        return shape;
    }

    private Property property(
            DeclaredType owner, RecordComponentElement component, Map<String, String> docs, Set<TypeElement> owners)
            throws Unresolved, Unbuildable {
        TypeElement element = (TypeElement) owner.asElement();
        requireResolved(component.asType(), element, component);
        TypeMirror type = ((ExecutableType) environment.getTypeUtils().asMemberOf(owner, component.getAccessor()))
                .getReturnType();
        requireResolved(type, element, component);
        String name = component.getSimpleName().toString();
        ComponentMarks marks = new ComponentMarks(element, component);
        Kind kind = kind(name, type, marks);
        Optional<String> adder = kind == Kind.LIST || kind == Kind.MAP
                ? Optional.of(marks.value(SINGULAR).map(Adders::named).orElseGet(() -> Adders.of(name)))
                : Optional.empty();
        Optional<RecordShape> inline =
                kind == Kind.INLINE ? Optional.of(read((DeclaredType) type, owners)) : Optional.empty();
        return new Property(name, kind, type, marks.has(NULLABLE), docs.getOrDefault(name, ""), adder, inline);
    }

    private static Kind kind(String name, TypeMirror type, ComponentMarks marks) {
        if (marks.has(INLINE) && isBuilt(type)) {
            return Kind.INLINE;
        }
        if (marks.has(NULLABLE)) {
            return Kind.PLAIN;
        }
        if (name.equals("id") && TypeNames.isNamed(type, "java.lang.String")) {
            return Kind.ID;
        }
        if (TypeNames.isNamed(type, "java.util.List")
                && ((DeclaredType) type).getTypeArguments().size() == 1) {
            return Kind.LIST;
        }
        if (Maps.isMap(type)) {
            return Kind.MAP;
        }
        return TypeNames.isNamed(type, "java.util.Set") ? Kind.COLLECTION : Kind.PLAIN;
    }

    private static boolean isBuilt(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type)
                        .asElement().getAnnotationMirrors().stream()
                                .anyMatch(mirror -> ComponentMarks.isNamed(mirror, BUILT));
    }

    private static boolean isShared(TypeElement element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ComponentMarks.isNamed(mirror, BUILT))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .anyMatch(value -> value.getValue().equals(true));
    }

    private static void requireOneInherited(RecordShape shape) throws Unbuildable {
        List<Property> inherited =
                shape.properties().stream().filter(Property::isInherited).toList();
        if (inherited.size() > 1
                || inherited.stream().anyMatch(property -> property.nullable() || property.needsId())) {
            throw new Unbuildable(
                    "a builder inherits setters of one inline record, which is never null and has no id",
                    shape.element());
        }
        Set<String> names =
                shape.properties().stream().map(Property::name).collect(Collectors.toCollection(HashSet::new));
        for (Property property : inherited) {
            if (property.inlined().properties().stream().map(Property::name).anyMatch(names::contains)) {
                throw new Unbuildable(
                        "a component has the same name as one whose setter is inherited", shape.element());
            }
        }
    }

    private static void requireOneId(RecordShape shape) throws Unbuildable {
        List<Property> needing =
                shape.properties().stream().filter(Property::needsId).toList();
        if (needing.size() > 1 || needing.stream().anyMatch(Property::nullable)) {
            throw new Unbuildable(
                    "an inline record needs an id of its own, which the builder cannot know", shape.element());
        }
    }

    private static void requireResolved(TypeMirror type, TypeElement owner, Element element) throws Unresolved {
        if (TypeNames.isUnresolved(type)) {
            throw new Unresolved(
                    "the type %s of %s.%s is unknown"
                            .formatted(TypeNames.of(type), owner.getSimpleName(), element.getSimpleName()),
                    element);
        }
    }

    private static String typeDocs(TypeElement element, Map<String, String> docs) {
        return element.getTypeParameters().stream()
                .map(parameter -> "<" + parameter.getSimpleName() + ">")
                .map(name -> "@param " + name + " " + docs.getOrDefault(name, "a type of the record"))
                .collect(Collectors.joining("\n"));
    }
}
