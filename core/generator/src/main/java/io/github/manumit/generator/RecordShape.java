package io.github.manumit.generator;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What a builder needs to know about its record.
 *
 * @param element the record
 * @param packageName its package
 * @param type the record with its type arguments; its own type parameters, unless it is inline
 * @param typeDocs the Javadoc of its type parameters: lines of {@code
 * @param}
 * @param shared whether builders of records that hold this one inline inherit its setters
 * @param properties its components, in order
 */
record RecordShape(
        TypeElement element,
        String packageName,
        DeclaredType type,
        String typeDocs,
        boolean shared,
        List<Property> properties) {

    /** How a component is built. */
    enum Kind {
        /** A single value, null (or zero) until it is set. */
        PLAIN,
        /** The id, which is a parameter of the builder's constructor. */
        ID,
        /** A list, which can be set or extended. */
        LIST,
        /** A map, which can be set or extended. */
        MAP,
        /** A set, empty until it is set. */
        COLLECTION,
        /** An inline record; the owner's builder contains its builder and offers its setters. */
        INLINE
    }

    /**
     * A component.
     *
     * @param name its name
     * @param kind how it is built
     * @param type its type
     * @param nullable whether it may be null
     * @param doc its Javadoc from the record; may be empty
     * @param adder for a list or map, the name of the method that adds one element or entry
     * @param inline for an inline record, its shape
     */
    record Property(
            String name,
            Kind kind,
            TypeMirror type,
            boolean nullable,
            String doc,
            Optional<String> adder,
            Optional<RecordShape> inline) {

        RecordShape inlined() {
            return inline.orElseThrow();
        }

        /** Whether its setters are inherited. */
        boolean isInherited() {
            return inline.filter(RecordShape::shared).isPresent();
        }

        /** Whether it is an id that the builder's constructor takes, or contains one. */
        boolean needsId() {
            return kind == Kind.ID || inline.filter(RecordShape::needsId).isPresent();
        }
    }

    String builderSimpleName() {
        return element.getSimpleName() + "Builder";
    }

    String builderName() {
        return packageName.isEmpty() ? builderSimpleName() : packageName + "." + builderSimpleName();
    }

    /** The simple name of the class with the setters that owners inherit. */
    String settersSimpleName() {
        return element.getSimpleName() + "Setters";
    }

    String settersName() {
        return packageName.isEmpty() ? settersSimpleName() : packageName + "." + settersSimpleName();
    }

    /** The inline component whose setters the builder inherits, if there is one. */
    Optional<Property> inherited() {
        return properties.stream().filter(Property::isInherited).findFirst();
    }

    /** The builder's type, with type arguments. */
    String builderType() {
        return builderName() + TypeNames.arguments(type.getTypeArguments());
    }

    /** Whether the builder needs an id to begin with: the record's own or that of an inline record. */
    boolean needsId() {
        return properties.stream().anyMatch(Property::needsId);
    }
}
