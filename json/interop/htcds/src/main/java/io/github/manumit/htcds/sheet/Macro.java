package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the macro of the official workbook for several choices cannot do: it asks whether the text of the cell contains the
 * new label, so that Niger cannot be added after Nigeria.
 */
final class Macro {

    private Macro() {}

    /** Whether a chosen value hides another one that is not chosen. */
    static boolean canHide(HtcdsField field, String value, List<ChoiceList.Piece> chosen) {
        Map<String, String> labels = labels(field);
        String label = labels.getOrDefault(value, "");
        return labels.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(value)
                        && label.contains(other.getValue())
                        && chosen.stream()
                                .noneMatch(piece -> piece.match() != null
                                        && piece.match().value().equals(other.getKey())));
    }

    private static Map<String, String> labels(HtcdsField field) {
        if (field.type() == HtcdsType.COUNTRY) {
            return Held.COUNTRIES;
        }
        return field.codes().stream().collect(Collectors.toMap(HtcdsCode::code, HtcdsCode::label));
    }

    private static final class Held {
        static final Map<String, String> COUNTRIES = Countries.codes().stream()
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> Countries.label(code, Locale.ENGLISH)));
    }
}
