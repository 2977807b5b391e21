package io.github.manumit.htcds;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LanguageTag;
import io.github.manumit.registry.JurisdictionMatch;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.registry.LanguageRegistry;
import io.github.manumit.registry.MatchKind;
import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts of cells have a typed form, and the text that the form gives back. */
final class Forms {

    static final String TRUE = "TRUE";
    static final String FALSE = "FALSE";

    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,2})(\\.[0-9]{1,15})?");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,3}");
    private static final Set<MatchKind> SURE = EnumSet.of(MatchKind.CODE, MatchKind.NAME, MatchKind.SPELLING);
    private static final int GREATEST_AGE = 130;
    private static final int SHORTEST_NAME_OF_COUNTRY = 4;
    private static final int LATITUDE = 90;
    private static final int LONGITUDE = 180;
    private static final int SHORT_TEXT = 50;
    private static final int NAME_PART = 200;
    private static final int STREET = 300;
    private static final int LINE = 500;
    private static final int LONG_TEXT = 10_000;

    private Forms() {}

    /**
     * The values of a field that the model carries, as the texts that it gives back. The cell is carried whole if they are the
     * texts of the cell; otherwise it must be kept beside them.
     */
    static List<String> typed(HtcdsField field, List<String> texts) {
        List<String> typed = new ArrayList<>();
        for (String text : texts) {
            Optional<String> form = form(field, text);
            if (form.isPresent() && !typed.contains(form.get())) {
                typed.add(form.get());
            }
            if (!field.isMultiple()) {
                break;
            }
        }
        return typed;
    }

    private static Optional<String> form(HtcdsField field, String text) {
        return switch (field.type()) {
            case TEXT, LOOKUP -> isText(text, longest(field)) ? Optional.of(text) : Optional.empty();
            case LONG_TEXT -> isText(text, LONG_TEXT) ? Optional.of(text) : Optional.empty();
            case DATE ->
                field == HtcdsField.SPL_PLANNED_END_DATE || field == HtcdsField.SPL_ACTUAL_END_DATE
                        ? until(text).map(date -> text)
                        : date(text).map(PartialDate::text);
            case NUMBER ->
                DIGITS.matcher(text).matches()
                                && (field != HtcdsField.VIC_AGE_WHEN_TRAFFICKED
                                        || Integer.parseInt(text) <= GREATEST_AGE)
                        ? Optional.of(text)
                        : Optional.empty();
            case LONGITUDE -> degrees(text, LONGITUDE);
            case LATITUDE -> degrees(text, LATITUDE);
            case CHECKBOX -> text.equals(TRUE) || text.equals(FALSE) ? Optional.of(text) : Optional.empty();
            case CHOICE -> field.code(text).map(HtcdsCode::code);
            case COUNTRY ->
                country(text)
                        .map(JurisdictionCode::text)
                        .or(() -> field == HtcdsField.PRS_CITIZENSHIP || !isText(text, LINE)
                                ? Optional.empty()
                                : Optional.of(text));
            case LANGUAGE -> language(text).map(Forms::code);
        };
    }

    private static int longest(HtcdsField field) {
        return switch (field) {
            case PRS_SALUTATION, PRS_FIRST_NAME, PRS_MIDDLE_NAME, PRS_SECOND_NAME -> NAME_PART;
            case ORG_SHIPPING_POSTAL_CODE, PRS_MAILING_POSTAL_CODE, HTE_POSTAL_CODE -> SHORT_TEXT;
            case ORG_SHIPPING_STREET, PRS_MAILING_STREET, HTE_STREET -> STREET;
            default -> LINE;
        };
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (InvalidValueException notEdtf) {
            return Optional.empty();
        }
    }

    /** A period that began at some unknown time and ended on a day. */
    static Optional<PartialDate> until(String day) {
        return date(day).filter(date -> !date.isInterval() && !date.isSet()).flatMap(date -> date("/" + day));
    }

    private static Optional<String> degrees(String text, int most) {
        return DECIMAL.matcher(text).matches()
                        && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(most)) <= 0
                        && new BigDecimal(text).toPlainString().equals(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The country that a code of two or three letters, or a whole name, surely means. */
    static Optional<JurisdictionCode> country(String text) {
        if (LETTERS.matcher(text).matches()
                || text.length() >= SHORTEST_NAME_OF_COUNTRY && text.length() <= NAME_PART) {
            Optional<KnownJurisdiction> known = text.length() == 2
                    ? JurisdictionRegistry.standard().find(JurisdictionCode.parse(text))
                    : named(text);
            return known.map(KnownJurisdiction::code).filter(code -> code.text().length() == 2);
        }
        return Optional.empty();
    }

    private static Optional<KnownJurisdiction> named(String text) {
        List<KnownJurisdiction> found = JurisdictionRegistry.standard().matches(text).stream()
                .filter(match -> SURE.contains(match.kind()))
                .map(JurisdictionMatch::jurisdiction)
                .filter(known -> known.code().text().length() == 2 && !known.isFormer())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The language that a tag means, also if it is out of date or a code of three letters. */
    static Optional<LanguageTag> language(String text) {
        try {
            LanguageTag tag = LanguageTag.parse(text);
            LanguageRegistry registry = LanguageRegistry.standard();
            return registry.isKnown(tag) ? Optional.of(tag) : registry.nearest(tag);
        } catch (InvalidValueException noTag) {
            return Optional.empty();
        }
    }

    /** The code of three letters that the standard has for a language; the tag itself if it says more, or if there is none. */
    static String code(LanguageTag tag) {
        if (tag.text().length() == 2) {
            try {
                String three = Locale.forLanguageTag(tag.text()).getISO3Language();
                if (language(three).equals(Optional.of(tag))) {
                    return three;
                }
            } catch (MissingResourceException none) {
                return tag.text();
            }
        }
        return tag.text();
    }

    private static boolean isText(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }
}
