package io.github.manumit.json.wire.schema;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Claim;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Iri;
import io.github.manumit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the JSON Schema of the case file from the records: their shapes, constraints and Javadoc. A record inside a
 * claim has no required properties; where that makes a difference, it has a second definition whose name ends with
 * {@code Partial}.
 */
public final class SchemaGenerator {

    private static final String PARTIAL = "Partial";

    private final ModelSources sources;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();
    private final Map<Shape.Key, Boolean> demanding = new HashMap<>();

    private SchemaGenerator(ModelSources sources) {
        this.sources = sources;
    }

    /**
     * Returns the schema.
     *
     * @param sources the sources of the descriptions
     * @return the text of the schema
     */
    static String schema(ModelSources sources) {
        return SchemaText.of(new SchemaGenerator(sources).root());
    }

    private Map<String, Object> root() {
        Shape.Key key = new Shape.Key(CaseFile.class, List.of());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", CaseFile.SCHEMA);
        schema.put("title", "Manumit case file " + CaseFile.FORMAT_VERSION);
        schema.putAll(object(key, false));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Shape.Key key, boolean partial) {
        String said = sources.of(key.type()).text();
        String description = !partial
                ? said
                : Entity.class.isAssignableFrom(key.type())
                        ? "What a claim says of " + name(key)
                                + ": just what is claimed. Nothing is required; the id is that of the entity with the claim."
                        : name(key) + " in what a claim says: nothing is required.";
        Map<String, Object> schema = ValueForms.described("object", description);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        collect(key, Shape.of(key), partial, properties, required);
        if (!required.isEmpty()) {
            schema.put("required", List.copyOf(required));
        }
        schema.put("properties", properties);
        return schema;
    }

    /** Adds the properties of a record; the properties of an inline component stand in its place. */
    private void collect(
            Shape.Key entity, Shape shape, boolean partial, Map<String, Object> properties, List<String> required) {
        for (Member member : shape.members()) {
            if (member.isInline() && member.kind() instanceof Kind.Nested inner) {
                collect(entity, inner.shape(), partial, properties, required);
            } else if (member.kind() instanceof Kind.Spread spread) {
                properties.putAll(
                        ExtentForm.properties(value(spread.operand(), false), value(ExtentForm.word(), false)));
            } else if (!(member.kind() instanceof Kind.Unknown) && !(partial && isOwnOfWhole(entity, member))) {
                properties.put(member.property(), property(entity, shape, member, partial));
                if (!partial && isRequired(shape, member)) {
                    required.add(member.property());
                }
            }
        }
    }

    /** What the partial entity of a claim lacks: an id and claims of its own. */
    private static boolean isOwnOfWhole(Shape.Key key, Member member) {
        return Entity.class.isAssignableFrom(key.type())
                && (isId(key.type(), member) || isListOf(member.kind(), Claim.class));
    }

    private static boolean isId(Class<?> type, Member member) {
        return member.name().equals("id") && Identified.class.isAssignableFrom(type);
    }

    private static boolean isListOf(Kind kind, Class<?> type) {
        return kind instanceof Kind.Listed listed
                && listed.element() instanceof Kind.Nested nested
                && nested.key().type() == type;
    }

    public static boolean isRequired(Shape shape, Member member) {
        // The records accept a file without the address of its schema; the format requires it.
        boolean isSchema = shape.type() == Header.class && member.name().equals("schema");
        boolean isEntityId = isId(shape.type(), member) && Entity.class.isAssignableFrom(shape.type());
        return isSchema || isEntityId || Constraints.of(shape, member).isRequired();
    }

    private Map<String, Object> property(Shape.Key entity, Shape shape, Member member, boolean partial) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String description = sources.of(shape.type()).components().get(member.name());
        if (description == null) {
            throw new IllegalStateException("no @param: " + shape.type().getName() + '.' + member.name());
        }
        if (!partial) { // otherwise it is in the definition of the complete record
            schema.put("description", description);
        }
        if (isId(shape.type(), member)) {
            schema.putAll(reference("Id", ValueForms::id));
        } else if (shape.type() == Header.class && member.name().equals("id")) {
            schema.putAll(value(text(Iri.class), false));
            schema.put("pattern", "^[^#]*$"); // parts the id of a case file from a local one
        } else if (member.kind() instanceof Kind.Mapped mapped) {
            schema.put("type", "object");
            schema.put("propertyNames", Map.of("enum", known(Shape.of(entity))));
            schema.put("additionalProperties", value(mapped.value(), partial));
        } else {
            schema.putAll(value(member.kind(), partial || member.isPartial()));
        }
        Constraints.of(shape, member).addTo(schema, partial);
        if (member.sensitivity() != null) {
            schema.put(
                    "x-sensitivity",
                    member.sensitivity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return schema;
    }

    private Map<String, Object> value(Kind kind, boolean partial) {
        if (kind instanceof Kind.Nested nested) {
            boolean twin = partial && isDemanding(nested.key());
            return reference(
                    name(nested.key()) + (twin ? PARTIAL : ""), nested.key(), () -> object(nested.key(), twin));
        }
        if (kind instanceof Kind.Text text) {
            return text(text);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (kind instanceof Kind.Listed listed) {
            schema.put("type", "array");
            schema.put("items", value(listed.element(), partial));
        } else if (kind instanceof Kind.Reference reference) {
            schema.putAll(definition(Ref.class));
            if (reference.target() != Identified.class
                    && reference.target() != Dated.class) { // almost everything with an id is Dated
                schema.put("x-refersTo", Shape.of(CaseFile.class).targets(reference.target()));
            }
        } else if (kind instanceof Kind.Number number) {
            schema.put("type", number.type() == Integer.class ? "integer" : "number");
            if (number.type() == Integer.class) {
                schema.put("minimum", Integer.MIN_VALUE);
                schema.put("maximum", Integer.MAX_VALUE);
            }
        } else if (kind instanceof Kind.Flag) {
            schema.put("type", "boolean");
        } else if (kind instanceof Kind.Localized) {
            schema.putAll(reference("LocalizedText", this::localizedText));
        } else {
            throw new IllegalStateException("no schema for " + kind);
        }
        return schema;
    }

    private Map<String, Object> text(Kind.Text text) {
        if (text.type() == String.class) {
            return new LinkedHashMap<>(Map.of("type", "string"));
        }
        if (!text.isWord()) {
            return definition(text.type());
        }
        return reference(
                text.type().getSimpleName(),
                text.type(),
                () -> ValueForms.ofWords(
                        Vocabulary.of(text.type().asSubclass(Word.class)).entries(),
                        reference("LocalWord", ValueForms::localWord),
                        sources.ofVocabulary(text.type())));
    }

    private Map<String, Object> definition(Class<?> type) {
        return reference(
                type.getSimpleName(),
                type,
                () -> ValueForms.of(type, sources.of(type).text()));
    }

    private static Kind.Text text(Class<?> type) {
        return new Kind.Text(type, text -> text);
    }

    private Map<String, Object> localizedText() {
        Map<String, Object> schema =
                ValueForms.described("object", sources.of(LocalizedText.class).text());
        schema.put("minProperties", 1);
        schema.put("propertyNames", definition(LanguageTag.class));
        schema.put("additionalProperties", Map.of("type", "string"));
        return schema;
    }

    private interface Definition {
        Map<String, Object> make();
    }

    private Map<String, Object> reference(String name, Definition definition) {
        return reference(name, name, definition);
    }

    /** Refers to a definition and creates it on first use. */
    private Map<String, Object> reference(String name, Object owner, Definition definition) {
        Object known = owners.putIfAbsent(name, owner);
        if (known == null) {
            definitions.put(name, definition.make());
        } else if (!known.equals(owner)) {
            throw new IllegalStateException("two types have the name " + name);
        }
        return new LinkedHashMap<>(Map.of("$ref", "#/$defs/" + name));
    }

    private static String name(Shape.Key key) {
        StringBuilder name = new StringBuilder();
        key.arguments().forEach(argument -> name.append(argument.getSimpleName()));
        return name.append(key.type().getSimpleName()).toString();
    }

    /** Tells whether a record requires anything, either itself or in the records that it holds. */
    private boolean isDemanding(Shape.Key key) {
        Boolean known = demanding.putIfAbsent(key, false);
        if (known != null) {
            return known;
        }
        Shape shape = Shape.of(key);
        boolean found =
                shape.members().stream().anyMatch(member -> isRequired(shape, member) || isDemanding(member.kind()));
        demanding.put(key, found);
        return found;
    }

    private boolean isDemanding(Kind kind) {
        return kind instanceof Kind.Nested nested
                ? isDemanding(nested.key())
                : kind instanceof Kind.Listed listed && isDemanding(listed.element());
    }

    private static List<String> known(Shape shape) {
        return shape.properties().keySet().stream().filter(shape::knows).toList();
    }
}
