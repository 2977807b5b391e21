package io.github.manumit.statute;

import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.Objects;

/**
 * The code by which citations refer to a statute: a registry code such as {@code KZ-CC-2014} (jurisdiction, instrument,
 * year), or a local code with a namespace ({@code org:code}) for a statute that the case file lists.
 *
 * @param text the code as given: 1 to 100 ASCII letters, digits and characters of {@code -._:}
 */
public record StatuteCode(String text) implements TextValue {

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the form, but not whether the code exists.
     *
     * @throws InvalidValueException with code {@code statute.malformed} if the text has not the form of a code
     */
    public StatuteCode {
        Objects.requireNonNull(text, "text");
        boolean sound = !text.isEmpty() && text.length() <= MAX_LENGTH;
        for (int i = 0; sound && i < text.length(); i++) {
            char c = text.charAt(i);
            sound = (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || "-._:".indexOf(c) >= 0;
        }
        if (!sound) {
            throw new InvalidValueException(
                    "statute.malformed", "a statute code may contain only letters, digits, '-', '.', '_' and ':'");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the value
     * @throws InvalidValueException with code {@code statute.malformed} if the text has not the form of a code
     */
    public static StatuteCode parse(String text) {
        return new StatuteCode(text);
    }

    /**
     * Tells whether this is a local code.
     *
     * @return true if it has a namespace
     */
    public boolean isLocal() {
        return text.indexOf(':') > 0;
    }

    /** Returns a registry code ({@code KZ-CC-2014}) as it is; masks any other code. */
    @Override
    public String toString() {
        boolean registry = text.length() > 3
                && text.charAt(2) == '-'
                && text.toUpperCase(java.util.Locale.ROOT).equals(text)
                && !isLocal();
        return registry ? text : "\u2026";
    }
}
