package io.github.manumit.name;

import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;

/**
 * A language, with its script if relevant (BCP 47, RFC 5646): {@code ru}, {@code kk-Cyrl}, {@code uz-Latn}.
 *
 * @param text the tag as given
 */
public record LanguageTag(String text) implements TextValue {

    /**
     * Checks the form of the tag.
     *
     * @throws InvalidValueException with code {@code language.not-bcp47} if it is not well-formed
     */
    public LanguageTag {
        Objects.requireNonNull(text, "text");
        if (!isWellFormed(text)) {
            throw new InvalidValueException("language.not-bcp47", "not a well-formed BCP 47 language tag");
        }
    }

    /**
     * Parses a tag.
     *
     * @param text the tag
     * @return the value
     * @throws InvalidValueException with code {@code language.not-bcp47} if it is not well-formed
     */
    public static LanguageTag parse(String text) {
        return new LanguageTag(text);
    }

    /**
     * Returns the language without script and region.
     *
     * @return the primary subtag, such as {@code kk}
     */
    public String language() {
        return locale().getLanguage();
    }

    /**
     * Returns the script.
     *
     * @return four letters (ISO 15924), or an empty text if none is given
     */
    public String script() {
        return locale().getScript();
    }

    /**
     * Returns the tag as a locale.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.forLanguageTag(text);
    }

    static boolean isWellFormed(String text) {
        if (isPrimaryAlone(text)) {
            return true;
        }
        if (text.isEmpty() || text.length() > 100 || text.indexOf('_') >= 0) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(text);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Whether a tag is one subtag of two or three letters, as most are. */
    private static boolean isPrimaryAlone(String text) {
        if (text.length() < 2 || text.length() > 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = (char) (text.charAt(i) | 0x20);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
