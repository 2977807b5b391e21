package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a cell was recognised as.
 *
 * @param value the value: the code of the standard, of a country (ISO 3166) or of a language (ISO 639)
 * @param code the code of the standard; null for countries and languages
 * @param kind how it was recognised
 */
public record ChoiceMatch(String value, @Nullable HtcdsCode code, MatchedBy kind) {

    /** Checks that nothing is missing. */
    public ChoiceMatch {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(kind, "kind");
    }

    boolean equalsValue(ChoiceMatch other) {
        return value.equals(other.value);
    }
}
