package io.github.manumit.json.wire.schema;

import io.github.manumit.code.Scheme;
import io.github.manumit.code.Schemes;
import io.github.manumit.entity.Ref;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.quantity.CurrencyCode;
import io.github.manumit.quantity.IsoDuration;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.ClockTime;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.Iri;
import io.github.manumit.value.Timestamp;
import io.github.manumit.vocabulary.VocabularyEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The forms of types that are a single text in JSON. A pattern accepts every text that the type accepts and rejects
 * texts that clearly have a different form; the rules check the rest (the days of a month, the order of an interval).
 * There is no {@code format} besides a pattern, because validators that check formats would then report the same fault
 * twice. Patterns use only what ECMA-262, RE2 and Java interpret alike.
 */
final class ValueForms {

    private static final String CONTROL = "\\x00-\\x1F\\x7F-\\x9F";
    private static final String NUMBER = "[0-9]{1,9}(?:[.,][0-9]{1,9})?";

    private static final String YEAR = "(?:-?[0-9X]{4}|Y-?[0-9]+(?:E[0-9]+)?)(?:S[0-9]+)?";
    private static final String TIME = "T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?";
    private static final String DATE =
            "[?~%]?" + YEAR + "[?~%]?(?:-[?~%]?[0-4X][0-9X][?~%]?(?:-[?~%]?[0-3X][0-9X][?~%]?(?:" + TIME + ")?)?)?";
    private static final String EDTF = "(?:\\.\\./(?:\\.\\.)?|/\\.\\.|[\\[{]?(?:\\.\\./?|/)?(?:" + DATE
            + "(?:(?:,|\\.\\.|/(?:\\.\\.)?)[\\]}]?|[\\]}]?$))+)";

    private static final Map<Class<?>, Form> FORMS = Map.of(
            PartialDate.class, new Form(EDTF, 512),
            Timestamp.class,
                    new Form(
                            "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]"
                                    + ":(?:[0-5][0-9]|60)(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})",
                            0),
            IsoDuration.class,
                    new Form("P(?:" + units("YMWD") + "(?:T" + units("HMS") + ")?|T" + units("HMS") + ")", 60),
            CurrencyCode.class, new Form("(?:[A-Z]{3}|[^:" + CONTROL + "]+:[^" + CONTROL + "]+)", 100),
            ClockTime.class, new Form("(?:[01][0-9]|2[0-3]):[0-5][0-9]", 0),
            LanguageTag.class, new Form("(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[iIxX](?:-[A-Za-z0-9]{1,8})+)", 100),
            JurisdictionCode.class,
                    new Form(
                            "(?:[A-Z]{2}|[A-Z]{4}|[A-Z]{2}-[A-Z0-9]{1,3}|[^:" + CONTROL + "]+:[^" + CONTROL + "]+)",
                            100),
            StatuteCode.class, new Form("[A-Za-z0-9._:-]{1,100}", 0),
            Iri.class, new Form("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+", 2_000),
            Ref.class, new Form("(?:[^#]{1,100}|(?:[^#]|#)+#[^#]+)", 2_100));

    /**
     * A form.
     *
     * @param pattern pattern of the whole text
     * @param maxLength maximum length, or 0 if the pattern limits it
     */
    private record Form(String pattern, int maxLength) {}

    private ValueForms() {}

    /** At least one number with a unit, in the order of the units: the first can be any of them. */
    private static String units(String units) {
        StringJoiner first = new StringJoiner("|", "(?:", ")");
        for (int i = 0; i < units.length(); i++) {
            StringBuilder from = new StringBuilder(NUMBER + units.charAt(i));
            units.substring(i + 1).chars().forEach(unit -> from.append("(?:" + NUMBER + (char) unit + ")?"));
            first.add(from);
        }
        return first.toString();
    }

    static Map<String, Object> id() {
        Map<String, Object> schema = described("string", "An id, unique in the case file.");
        schema.put("pattern", "^[^#]{1,100}$");
        return schema;
    }

    /** The id of a case file, which no {@code #} parts from an id in it. */
    static Map<String, Object> caseFileId() {
        Map<String, Object> schema = described("string", "The id of a case file: an absolute IRI without a fragment.");
        schema.put("pattern", "^[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`#]+$");
        schema.put("maxLength", 2_000);
        return schema;
    }

    /** The form of the list is checked only if the text has the form of such a word, for one finding. */
    static Map<String, Object> localWord() {
        Map<String, Object> form = Map.of("pattern", "^[^:" + CONTROL + "]+:[^" + CONTROL + "]+$");
        Map<String, Object> schema = described(
                "string",
                "A word of another vocabulary, with its namespace before a colon: a code of a recognised standard list, in the form of that list, or a local word.");
        schema.put("maxLength", 200);
        schema.put("if", form);
        schema.put(
                "then",
                Map.of("allOf", Schemes.all().stream().map(ValueForms::ofScheme).toList()));
        schema.put("else", form);
        return schema;
    }

    private static Map<String, Object> ofScheme(Scheme scheme) {
        String prefix = "^" + scheme.prefix().replace(".", "\\.") + ":";
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("if", Map.of("pattern", prefix));
        schema.put("then", Map.of("pattern", prefix + "(?:" + scheme.form() + ")$"));
        return schema;
    }

    /** The form of a value type. */
    static Map<String, Object> of(Class<?> type, String description) {
        Form form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("no form of " + type.getName());
        }
        Map<String, Object> schema = described("string", description);
        schema.put("pattern", '^' + form.pattern + '$');
        if (form.maxLength > 0) {
            schema.put("maxLength", form.maxLength);
        }
        return schema;
    }

    /**
     * An open vocabulary: a known word or a local one. Editors complete the words of a list only in alternatives, so the
     * list stands in one that excludes nothing; the keywords after it check the word with a single finding. The
     * definitions are in the order of the words, under the keyword that VS Code introduced; {@code tsType} tells
     * json-schema-to-typescript that the other alternative is a text.
     */
    static Map<String, Object> ofWords(
            String name, Collection<VocabularyEntry> known, Map<String, Object> local, String description) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("enum", known.stream().map(VocabularyEntry::word).toList());
        words.put(
                "enumDescriptions",
                known.stream().map(VocabularyEntry::definition).toList());
        Map<String, Object> spaced = new LinkedHashMap<>();
        spaced.put("type", "string");
        spaced.put("pattern", ":");
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("if", Map.of("type", "string"));
        listed.put("then", Map.of("$ref", "#/$defs/" + name + "/anyOf/0"));
        Map<String, Object> schema = described("string", description);
        schema.put("anyOf", List.of(words, Map.of("tsType", "(string & {})")));
        schema.put("if", spaced);
        schema.put("then", local);
        schema.put("else", listed);
        return schema;
    }

    /**
     * The same schema with its reference in an {@code allOf}, so that no keyword stands beside it. Tools that generate
     * types make a type of its own of a reference with keywords beside it.
     */
    static Map<String, Object> alone(Map<String, Object> schema) {
        Object reference = schema.get("$ref");
        if (reference == null) {
            return schema;
        }
        Map<String, Object> alone = new LinkedHashMap<>(schema);
        alone.remove("$ref");
        alone.put("allOf", List.of(Map.of("$ref", reference)));
        return alone;
    }

    static Map<String, Object> described(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        schema.put("type", type);
        return schema;
    }
}
