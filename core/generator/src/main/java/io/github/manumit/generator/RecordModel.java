package io.github.manumit.generator;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/**
 * A record of the model and what its components hold.
 *
 * @param element the record
 * @param components its components, in order
 */
record RecordModel(TypeElement element, List<Component> components) {

    /** What a component, or an element of it, holds. */
    sealed interface Form {

        /**
         * A text: a string, or a value that a factory makes from one.
         *
         * @param type the qualified name of its type
         * @param factory the method that makes it; empty for a string
         */
        record Text(String type, String factory) implements Form {}

        /**
         * A reference.
         *
         * @param target the qualified name of the type that it must point to
         */
        record Reference(String target) implements Form {}

        /**
         * A number.
         *
         * @param whole whether it is an integer; otherwise it is a decimal
         */
        record Numeric(boolean whole) implements Form {}

        /** A boolean. */
        record Flag() implements Form {}

        /**
         * Another record.
         *
         * @param element the record
         */
        record Nested(TypeElement element) implements Form {}

        /** An entity of any kind, of which a claim states some components. */
        record AnyEntity() implements Form {}

        /**
         * A list.
         *
         * @param of the form of its elements
         */
        record Listed(Form of) implements Form {}

        /**
         * A map from texts.
         *
         * @param of the form of its values
         */
        record Mapped(Form of) implements Form {}

        /** A text in several languages. */
        record Localized() implements Form {}

        /**
         * An extent, whose parts are among the properties of its owner.
         *
         * @param of the form of what it measures in
         */
        record Spread(Form of) implements Form {}

        /** Properties that the model does not know. */
        record Unknown() implements Form {}
    }

    /**
     * A component.
     *
     * @param name its name in Java
     * @param property its name in JSON
     * @param type its type as source code, without annotations
     * @param form what it holds
     * @param inline whether its properties are among those of the owner
     * @param partial whether it is an entity of which only some components are stated
     * @param marks its annotations
     */
    record Component(
            String name,
            String property,
            String type,
            Form form,
            boolean inline,
            boolean partial,
            ComponentMarks marks) {}

    String qualifiedName() {
        return element.getQualifiedName().toString();
    }

    String simpleName() {
        return element.getSimpleName().toString();
    }

    /** The name of the methods that deal with the record: its own, with a small letter. */
    String methodName() {
        return methodName(element);
    }

    static String methodName(TypeElement element) {
        String name = element.getSimpleName().toString();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The name of the constant of the record. */
    String constant() {
        return simpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The record's type as source code, with wildcards for type arguments. */
    String type() {
        int parameters = element.getTypeParameters().size();
        return qualifiedName() + (parameters == 0 ? "" : "<" + "?, ".repeat(parameters - 1) + "?>");
    }
}
