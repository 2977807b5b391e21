package io.github.manumit.json.jackson3;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Timestamp;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sound documents of the rules' examples with one wrong value: for each record, each kind of wrong value once, in the
 * first example that has such a value.
 */
final class Variants {

    /**
     * A document with one wrong value.
     *
     * @param name the record and property, and the code
     * @param document the document
     * @param code the code of what is wrong
     * @param pointer where it is wrong
     */
    record Variant(String name, JsonNode document, String code, String pointer) {}

    /**
     * A wrong value.
     *
     * @param code the code of what is wrong
     * @param value the value; null if the property is missing
     * @param step what its pointer has after the property's
     */
    private record Wrong(String code, @Nullable JsonNode value, String step) {}

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<Class<?>, Wrong> TEXTS = Map.of(
            PartialDate.class, wrong("date.not-edtf", "10 June"),
            IsoDuration.class, wrong("duration.not-iso8601", "3 years"),
            Timestamp.class, wrong("timestamp.not-rfc3339", "2023-06-10"),
            ClockTime.class, wrong("clock-time.malformed", "25:00"),
            CurrencyCode.class, wrong("currency.unknown", "tenge"),
            LanguageTag.class, wrong("language.not-bcp47", "x y"),
            JurisdictionCode.class, wrong("jurisdiction.malformed", "Kazakhstan"),
            StatuteCode.class, wrong("statute.malformed", "a b"),
            Iri.class, wrong("iri.not-absolute", "a b"));

    private final List<Variant> variants = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    static List<Variant> all() {
        Variants variants = new Variants();
        for (RuleExample example : RuleExample.all()) {
            if (example.sound() instanceof ObjectNode document
                    && document.has("formatVersion")
                    && example.check(document).isEmpty()) {
                variants.visit(document, document, Shape.of(CaseFile.class), "", false);
            }
        }
        return variants.variants;
    }

    private static Wrong wrong(String code, String text) {
        return new Wrong(code, NODES.stringNode(text), "");
    }

    private void visit(ObjectNode document, ObjectNode record, Shape shape, String pointer, boolean partial) {
        for (String name : List.copyOf(record.propertyNames())) {
            Property property = shape.properties().get(name);
            if (property == null) {
                continue;
            }
            Member member = property.member();
            Kind kind = member.kind();
            String at = pointer + '/' + name;
            List<Wrong> wrongs = new ArrayList<>(wrongs(kind, record.get(name)));
            if (isRequired(shape, property) && !partial) {
                wrongs.add(new Wrong(
                        name.equals("id") && !pointer.isEmpty() ? "id.missing" : "required.missing", null, ""));
            }
            for (Wrong wrong : wrongs) {
                add(document, record, shape.type(), name, at, wrong);
            }
            JsonNode value = record.get(name);
            if (kind instanceof Kind.Nested nested && value instanceof ObjectNode inner) {
                visit(document, inner, nested.shape(), at, member.isPartial());
            } else if (kind instanceof Kind.Listed listed && listed.element() instanceof Kind.Nested nested) {
                for (int i = 0; i < value.size(); i++) {
                    if (value.get(i) instanceof ObjectNode inner) {
                        visit(document, inner, nested.shape(), at + '/' + i, false);
                    }
                }
            }
        }
    }

    private void add(ObjectNode document, ObjectNode record, Class<?> type, String name, String pointer, Wrong wrong) {
        if (!known.add(type.getSimpleName() + ' ' + wrong.code + wrong.step)) {
            return;
        }
        JsonNode sound = record.get(name);
        ObjectNode copy;
        if (wrong.value == null) {
            ObjectNode whole = record.deepCopy();
            record.remove(name);
            copy = document.deepCopy();
            record.removeAll();
            record.setAll(whole); // in the same order
        } else {
            record.set(name, wrong.value);
            copy = document.deepCopy();
            record.set(name, sound);
        }
        String kind = wrong.step.isEmpty() ? "" : "-element";
        variants.add(new Variant(
                type.getSimpleName() + '.' + name.replace("$", "") + kind + '-' + wrong.code,
                copy,
                wrong.code,
                pointer + wrong.step));
    }

    private static boolean isRequired(Shape shape, Property property) {
        Class<?> owner = property.holder() == null
                ? shape.type()
                : ((Kind.Nested) property.holder().kind()).key().type();
        try {
            var accessor = owner.getMethod(property.member().name());
            return accessor.isAnnotationPresent(NotNull.class)
                    || accessor.isAnnotationPresent(NotBlank.class)
                    || accessor.isAnnotationPresent(NotEmpty.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Wrong> wrongs(Kind kind, JsonNode value) {
        if (kind instanceof Kind.Listed listed && value.isArray() && !value.isEmpty()) {
            List<Wrong> wrongs = new ArrayList<>();
            wrongs.add(new Wrong("json.wrong-type", NODES.objectNode(), ""));
            for (Wrong each : wrongs(listed.element(), value.get(0))) {
                ArrayNode list = NODES.arrayNode();
                list.add(each.value);
                wrongs.add(new Wrong(each.code, list, "/0" + each.step));
            }
            return wrongs;
        }
        List<Wrong> wrongs = new ArrayList<>();
        wrongs.add(new Wrong("json.null", NODES.nullNode(), ""));
        if (kind instanceof Kind.Text text) {
            wrongs.add(new Wrong("json.wrong-type", NODES.numberNode(12), ""));
            Wrong form = TEXTS.get(text.type());
            if (text.isWord()) {
                wrongs.add(wrong("code.unknown", "zzzz"));
                wrongs.add(wrong("code.scheme-form", "iccs:zz"));
            } else if (form != null) {
                wrongs.add(form);
            }
        } else if (kind instanceof Kind.Reference) {
            wrongs.add(wrong("reference.malformed", "#"));
        } else if (kind instanceof Kind.Number) {
            wrongs.add(new Wrong("json.wrong-type", NODES.stringNode("1"), ""));
        } else {
            wrongs.add(new Wrong("json.wrong-type", NODES.stringNode("text"), ""));
        }
        return wrongs;
    }
}
