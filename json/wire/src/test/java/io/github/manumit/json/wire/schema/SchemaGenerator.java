package io.github.manumit.json.wire.schema;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Header;
import io.github.manumit.code.Word;
import io.github.manumit.entity.Dated;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.Identified;
import io.github.manumit.entity.Ref;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.vocabulary.Vocabulary;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the JSON Schema of the case file from the records: their shapes, constraints and Javadoc. Each record has one
 * definition. What a claim says of an entity has the entity's definition, so what an entity requires stands where the
 * case file lists it.
 */
public final class SchemaGenerator {

    /** The version that everything is of that says no other one. */
    private static final String FIRST_VERSION = "0.1";

    private final ModelSources sources;
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Map<String, Object> owners = new HashMap<>();

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
        schema.put("title", name(key));
        schema.put("x-since", FIRST_VERSION);
        schema.putAll(object(key));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> object(Shape.Key key) {
        Map<String, Object> schema =
                ValueForms.described("object", sources.of(key.type()).text());
        schema.putAll(deprecation(key.type()));
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        boolean isExtent = collect(key, Shape.of(key), properties, required);
        if (!required.isEmpty() && !isEntity(key)) {
            schema.put("required", List.copyOf(required));
        }
        if (isExtent) {
            List<Object> refused = new ArrayList<>();
            refused.add(reference("MixedForms", ExtentForm::mixed));
            refused.addAll(ExtentForm.refusedIn(key.type()));
            schema.put("not", Map.of("anyOf", refused));
        }
        schema.put("properties", properties);
        return schema;
    }

    /**
     * Adds the properties of a record; the properties of an inline component stand in its place.
     *
     * @return whether the properties of an extent are among them
     */
    private boolean collect(Shape.Key entity, Shape shape, Map<String, Object> properties, List<String> required) {
        boolean isExtent = false;
        for (Member member : shape.members()) {
            if (member.isInline() && member.kind() instanceof Kind.Nested inner) {
                isExtent |= collect(entity, inner.shape(), properties, required);
            } else if (member.kind() instanceof Kind.Spread spread) {
                properties.putAll(ExtentForm.properties(value(spread.operand()), value(ExtentForm.word())));
                isExtent = true;
            } else if (!(member.kind() instanceof Kind.Unknown)) {
                properties.put(member.property(), property(entity, shape, member));
                if (isRequired(shape, member)) {
                    required.add(member.property());
                }
            }
        }
        return isExtent;
    }

    private static boolean isEntity(Shape.Key key) {
        return Entity.class.isAssignableFrom(key.type());
    }

    /**
     * An entity in the case file, complete. What it requires is stated under a condition: validators then report a value
     * that is not an object only once.
     */
    private Map<String, Object> complete(Kind.Nested entity) {
        List<String> required = new ArrayList<>();
        collect(entity.key(), Shape.of(entity.key()), new LinkedHashMap<>(), required);
        Map<String, Object> present = new LinkedHashMap<>();
        required.forEach(name -> present.put(name, true));
        Map<String, Object> schema = ValueForms.alone(value(entity));
        schema.put("if", Map.of("type", "object"));
        Map<String, Object> then = new LinkedHashMap<>();
        then.put("type", "object");
        then.put("required", required);
        then.put("properties", present);
        schema.put("then", then);
        return schema;
    }

    private static boolean isId(Class<?> type, Member member) {
        return member.name().equals("id") && Identified.class.isAssignableFrom(type);
    }

    public static boolean isRequired(Shape shape, Member member) {
        // The records accept a file without the address of its schema; the format requires it.
        boolean isSchema = shape.type() == Header.class && member.name().equals("schema");
        boolean isEntityId = isId(shape.type(), member) && Entity.class.isAssignableFrom(shape.type());
        return isSchema || isEntityId || Constraints.of(shape, member).isRequired();
    }

    private Map<String, Object> property(Shape.Key entity, Shape shape, Member member) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String description = sources.of(shape.type()).components().get(member.name());
        if (description == null) {
            throw new IllegalStateException("no @param: " + shape.type().getName() + '.' + member.name());
        }
        schema.put("description", description);
        if (isId(shape.type(), member)) {
            schema.putAll(reference("Id", ValueForms::id));
        } else if (shape.type() == Header.class && member.name().equals("id")) {
            schema.putAll(reference("CaseFileId", ValueForms::caseFileId));
        } else if (member.kind() instanceof Kind.Mapped mapped) {
            schema.put("type", "object");
            schema.put("propertyNames", Map.of("enum", known(Shape.of(entity))));
            schema.put("additionalProperties", value(mapped.value()));
        } else if (shape.type() == CaseFile.class
                && member.kind() instanceof Kind.Listed listed
                && listed.element() instanceof Kind.Nested nested
                && isEntity(nested.key())) {
            schema.put("type", "array");
            schema.put("items", complete(nested));
        } else {
            schema.putAll(value(member.kind()));
        }
        Constraints.of(shape, member).addTo(schema);
        schema.putAll(deprecation(accessor(shape.type(), member.name())));
        if (member.sensitivity() != null) {
            schema.put(
                    "x-sensitivity",
                    member.sensitivity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return ValueForms.alone(schema);
    }

    private static AnnotatedElement accessor(Class<?> type, String component) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .orElseThrow()
                .getAccessor();
    }

    /** What the schema says of a component or record that is deprecated: that it is, and since when. */
    static Map<String, Object> deprecation(AnnotatedElement element) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        if (deprecated == null) {
            return Map.of();
        }
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("deprecated", true);
        said.put("x-deprecatedSince", deprecated.since());
        return said;
    }

    private Map<String, Object> value(Kind kind) {
        if (kind instanceof Kind.Nested nested) {
            return reference(name(nested.key()), nested.key(), () -> object(nested.key()));
        }
        if (kind instanceof Kind.Text text) {
            return text(text);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        if (kind instanceof Kind.Listed listed) {
            schema.put("type", "array");
            schema.put("items", value(listed.element()));
        } else if (kind instanceof Kind.Reference reference) {
            schema.putAll(definition(Ref.class));
            if (reference.target() != Identified.class
                    && reference.target() != Dated.class) { // almost everything with an id is Dated
                schema = ValueForms.alone(schema);
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
                        text.type().getSimpleName(),
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
            Map<String, Object> titled = new LinkedHashMap<>();
            titled.put("title", name);
            titled.putAll(definition.make());
            definitions.put(name, titled);
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

    private static List<String> known(Shape shape) {
        return shape.properties().keySet().stream().filter(shape::knows).toList();
    }
}
