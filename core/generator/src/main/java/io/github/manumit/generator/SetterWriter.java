package io.github.manumit.generator;

import io.github.manumit.generator.RecordShape.Kind;
import io.github.manumit.generator.RecordShape.Property;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Writes the setters of a builder: its own, and those that delegate to the builder of an inline record. */
final class SetterWriter {

    private static final String COPIES = "io.github.manumit.internal.Copies";

    private final String self;
    private final String returned;
    private final StringBuilder out;

    /** Creates a writer of methods that return their own builder. */
    SetterWriter(String self, StringBuilder out) {
        this(self, "this", out);
    }

    /**
     * Creates a writer of methods that return another builder.
     *
     * @param self the builder's type
     * @param builder an expression for the builder
     * @param out where to write
     */
    SetterWriter(String self, String builder, StringBuilder out) {
        this.self = self;
        this.returned = "return " + builder + ";";
        this.out = out;
    }

    /** Writes the methods of a component that the builder stores itself. */
    void own(Property property) {
        String name = property.name();
        if (property.kind() == Kind.LIST) {
            assign(property, COPIES + ".changeable(%1$s, \"%1$s\")".formatted(name));
            adder(property, "this.%1$s.add(%2$s.element(value, \"%1$s\"))".formatted(name, COPIES));
            adderOfSeveral(property, "this.%1$s.addAll(%2$s.elements(values, \"%1$s\"))".formatted(name, COPIES));
        } else if (property.kind() == Kind.MAP) {
            assign(
                    property,
                    "new %s<>(%s.element(%3$s, \"%3$s\"))".formatted(Maps.changeable(property.type()), COPIES, name));
            adder(
                    property,
                    "this.%1$s.put(%2$s.element(key, \"%1$s\"), %2$s.element(value, \"%1$s\"))"
                            .formatted(name, COPIES));
        } else {
            assign(property, name);
        }
    }

    /** Writes a setter that assigns an expression made from its parameter, which has the component's name. */
    void assign(Property property, String expression) {
        call(property, "this." + property.name() + " = " + expression);
    }

    /** Writes a setter that executes a statement with its parameter, which has the component's name. */
    void call(Property property, String statement) {
        setter(property, statement);
    }

    /**
     * Writes the methods for the components of an inline record, and of the records that are inline in it.
     *
     * @param inline the shape of the inline record
     * @param holder an expression for the builder to delegate to
     * @param taken names of methods to omit; the written ones are added to it
     */
    void flattened(RecordShape inline, String holder, Set<String> taken) {
        List<Property> free = inline.properties().stream()
                .filter(property -> taken.add(property.name()))
                .toList();
        for (Property property : free) {
            String name = property.name();
            setter(property, "%s.%s(%s)".formatted(holder, name, name));
            property.adder().filter(taken::add).ifPresent(adder -> {
                String given = property.kind() == Kind.MAP ? "key, value" : "value";
                adder(property, "%s.%s(%s)".formatted(holder, adder, given));
            });
            if (property.kind() == Kind.LIST) {
                adderOfSeveral(property, "%s.%s(values)".formatted(holder, Adders.ofSeveral(name)));
            }
        }
        for (Property property : free) {
            property.inline().ifPresent(deeper -> flattened(deeper, holder, taken));
        }
    }

    /** The element type of a list, as source code. */
    static String element(Property list) {
        TypeMirror argument = argument(list);
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? "java.lang.Object" : TypeNames.of(wildcard.getExtendsBound());
        }
        return TypeNames.of(argument);
    }

    private static boolean isElementReifiable(Property list) {
        if (argument(list) instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null || TypeNames.isReifiable(wildcard.getExtendsBound());
        }
        return TypeNames.isReifiable(argument(list));
    }

    private static TypeMirror argument(Property list) {
        return ((DeclaredType) list.type()).getTypeArguments().get(0);
    }

    private void setter(Property property, String statement) {
        String type = property.nullable() ? TypeNames.nullable(property.type()) : TypeNames.of(property.type());
        String value = switch (property.kind()) {
            case LIST -> "the whole list, in order; it is copied";
            case MAP, COLLECTION -> "all entries; they replace any set before";
            case ID -> "the id";
            case PLAIN, INLINE -> property.nullable() ? "the value, or {@code null} for none" : "the value";
        };
        comment("Sets", property, property.name(), value);
        method("public", property.name(), type + " " + property.name(), statement + ";\n        " + returned);
    }

    private void adderOfSeveral(Property property, String statement) {
        comment("Adds to", property, "values", "the elements to append, in order");
        boolean reifiable = isElementReifiable(property);
        if (!reifiable) {
            out.append("    @SafeVarargs\n    @SuppressWarnings(\"varargs\")\n");
        }
        method(
                reifiable ? "public" : "public final",
                Adders.ofSeveral(property.name()),
                element(property) + "... values",
                statement + ";\n        " + returned);
    }

    private void adder(Property property, String statement) {
        String parameters;
        if (property.kind() == Kind.MAP) {
            comment(
                    "Adds to",
                    property,
                    "key",
                    "the key of the entry\n@param value the value; it replaces an existing value for the key");
            parameters = "%s key, %s value".formatted(Maps.key(property.type()), Maps.value(property.type()));
        } else {
            comment("Adds to", property, "value", "the element to append");
            parameters = element(property) + " value";
        }
        method("public", property.adder().orElseThrow(), parameters, statement + ";\n        " + returned);
    }

    private void method(String modifiers, String name, String parameter, String body) {
        out.append("    %s %s %s(%s) {%n        %s%n    }%n%n"
                .formatted(modifiers, self, name, parameter, body)
                .replace("\r\n", "\n"));
    }

    private void comment(String verb, Property property, String parameter, String value) {
        String about = property.doc().isEmpty() ? "." : ": " + Docs.sentence(property.doc());
        out.append(Docs.comment(
                4,
                "%s {@code %s}%s\n\n@param %s %s\n@return this builder"
                        .formatted(verb, property.name(), about, parameter, value)));
    }
}
