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
import java.util.Map;

/**
 * The forms of types that are a single text in JSON. A pattern accepts every text that the type accepts and rejects
 * texts that clearly have a different form; the rules check the rest (the days of a month, the order of an interval).
 * There is no {@code format} besides a pattern, because validators that check formats would then report the same fault
 * twice. Patterns use only what ECMA-262 and Java interpret alike.
 */
final class ValueForms {

    private static final String CONTROL = "\\u0000-\\u001F\\u007F-\\u009F";
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
                    new Form(
                            "P(?=[0-9T])(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER + "W)?(?:" + NUMBER
                                    + "D)?(?:T(?=[0-9])(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "S)?)?",
                            60),
            CurrencyCode.class, new Form("(?:[A-Z]{3}|[^:" + CONTROL + "]+:[^" + CONTROL + "]+)", 100),
            ClockTime.class, new Form("(?:[01][0-9]|2[0-3]):[0-5][0-9]", 0),
            LanguageTag.class, new Form("(?:[A-Za-z]{2,8}|[iIxX](?=-))(?:-[A-Za-z0-9]{1,8})*", 100),
            JurisdictionCode.class,
                    new Form(
                            "(?:[A-Z]{2}|[A-Z]{4}|[A-Z]{2}-[A-Z0-9]{1,3}|[^:" + CONTROL + "]+:[^" + CONTROL + "]+)",
                            100),
            StatuteCode.class, new Form("[A-Za-z0-9._:-]{1,100}", 0),
            Iri.class, new Form("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+", 2_000),
            Ref.class, new Form("(?:[^#]{1,100}|.+#[^#]+)", 2_100));

    /**
     * A form.
     *
     * @param pattern pattern of the whole text
     * @param maxLength maximum length, or 0 if the pattern limits it
     */
    private record Form(String pattern, int maxLength) {}

    private ValueForms() {}

    static Map<String, Object> id() {
        Map<String, Object> schema = described("string", "An id, unique in the case file.");
        schema.put("pattern", "^[^#]{1,100}$");
        return schema;
    }

    /** Has no type, so that a value that is not a text is reported only once. */
    static Map<String, Object> localWord() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "description",
                "A word of another vocabulary, with its namespace before a colon: a code of a recognised standard list, in the form of that list, or a local word.");
        schema.put("pattern", "^[^:" + CONTROL + "]+:[^" + CONTROL + "]+$");
        schema.put("maxLength", 200);
        schema.put("allOf", Schemes.all().stream().map(ValueForms::ofScheme).toList());
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
     * An open vocabulary: a known word or a local one. A wrong word is reported once, against the list. Editors show
     * the definitions, which are in the order of the words, under the keyword that VS Code introduced.
     */
    static Map<String, Object> ofWords(
            Collection<VocabularyEntry> known, Map<String, Object> local, String description) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("enum", known.stream().map(VocabularyEntry::word).toList());
        words.put(
                "enumDescriptions",
                known.stream().map(VocabularyEntry::definition).toList());
        Map<String, Object> schema = described("string", description);
        schema.put("if", local);
        schema.put("else", words);
        return schema;
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
