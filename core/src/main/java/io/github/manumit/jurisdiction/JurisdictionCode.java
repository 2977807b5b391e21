package io.github.manumit.jurisdiction;

import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.Objects;
import java.util.Optional;

/**
 * The code of a country or subdivision: ISO 3166-1 alpha-2 ({@code KZ}), ISO 3166-2 ({@code KZ-19}), a former country
 * by its alpha-2 or ISO 3166-3 code ({@code SU}, {@code SUHH}), or a local code with a namespace ({@code org:code}) for
 * a jurisdiction that the case file lists.
 *
 * @param text the code as given
 */
public record JurisdictionCode(String text) implements TextValue {

    /**
     * Checks the form, not whether the code exists.
     *
     * @throws InvalidValueException with code {@code jurisdiction.malformed} if the text has none of the forms
     */
    public JurisdictionCode {
        Objects.requireNonNull(text, "text");
        if (!isIso(text) && !isLocal(text)) {
            throw new InvalidValueException(
                    "jurisdiction.malformed", "neither an ISO 3166 code nor a local code with a namespace");
        }
    }

    /**
     * Parses a code.
     *
     * @param text the code
     * @return the value
     * @throws InvalidValueException with code {@code jurisdiction.malformed} if it is not a valid code
     */
    public static JurisdictionCode parse(String text) {
        return new JurisdictionCode(text);
    }

    /**
     * Tells whether the code is local.
     *
     * @return true if it has a namespace
     */
    public boolean isLocal() {
        return isLocal(text);
    }

    /**
     * Returns the country of the code.
     *
     * @return the alpha-2 code, such as {@code KZ} for {@code KZ-19}; empty for a local or four-letter code
     */
    public Optional<String> country() {
        return isLocal() || isFormer() ? Optional.empty() : Optional.of(text.substring(0, 2));
    }

    /**
     * Tells whether the other code is the same or is within this one, according to its form.
     *
     * @param other another code
     * @return true for equal codes and for a subdivision of this country
     */
    public boolean contains(JurisdictionCode other) {
        return text.equals(other.text) || (text.length() == 2 && other.text.startsWith(text + '-'));
    }

    /** Four letters: ISO 3166-3. */
    private boolean isFormer() {
        return text.length() == 4 && text.charAt(2) != '-';
    }

    private static boolean isIso(String text) {
        int length = text.length();
        if (length == 2 || (length == 4 && text.charAt(2) != '-')) {
            return capitals(text, 0, length);
        }
        return length >= 4 && length <= 6 && capitals(text, 0, 2) && text.charAt(2) == '-' && alphanumerics(text, 3);
    }

    private static boolean isLocal(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && text.length() <= 100
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean capitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean alphanumerics(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Returns an ISO code; masks a local one. */
    @Override
    public String toString() {
        return isLocal() ? "\u2026" : text;
    }
}
