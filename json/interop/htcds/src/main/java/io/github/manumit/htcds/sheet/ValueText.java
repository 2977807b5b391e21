package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.htcds.HtcdsValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands in the cell of a value. */
final class ValueText {

    private ValueText() {}

    /**
     * The text of a value.
     *
     * @param language the language of labels; null for codes
     */
    static String of(HtcdsField field, HtcdsValue value, @Nullable Locale language) {
        if (language == null) {
            return value.text();
        }
        if (field.type() == HtcdsType.CHECKBOX) {
            return switch (value.text()) {
                case "TRUE" -> Truth.label(true, language.getLanguage());
                case "FALSE" -> Truth.label(false, language.getLanguage());
                default -> value.text();
            };
        }
        HtcdsCode code = value.code();
        return code == null && field.type() == HtcdsType.CHOICE ? value.text() : label(field, value.text(), language);
    }

    /** The label of a code, country or language; the code itself if the label is not unique in the field. */
    static String label(HtcdsField field, String value, Locale language) {
        ChoiceList list = ChoiceList.of(field);
        if (list == null
                || list.find(value).filter(match -> match.value().equals(value)).isEmpty()) {
            return value;
        }
        String label = switch (field.type()) {
            case COUNTRY -> Countries.label(value, language);
            case LANGUAGE -> LanguageChoices.label(value, language);
            default ->
                capital(field.code(value).map(code -> code.label(language)).orElse(value));
        };
        boolean same =
                list.find(label).filter(match -> match.value().equals(value)).isPresent();
        return same ? label : value;
    }

    static String capital(String label) {
        if (label.isEmpty()) {
            return label;
        }
        int first = label.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + label.substring(Character.charCount(first));
    }
}
