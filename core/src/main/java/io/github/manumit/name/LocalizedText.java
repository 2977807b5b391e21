package io.github.manumit.name;

import io.github.manumit.internal.Copies;
import io.github.manumit.value.InvalidValueException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A text in one or more languages, as a language map in JSON: {@code {"en": "...", "ru": "..."}}.
 *
 * @param texts the texts by language tag (BCP 47), sorted; at least one
 */
public record LocalizedText(SortedMap<String, String> texts) {

    /**
     * Copies the texts.
     *
     * @throws InvalidValueException with code {@code text.empty} if there is no text, or {@code language.not-bcp47} if
     *     a key is not a language tag
     */
    public LocalizedText {
        texts = Copies.map(texts, "texts");
        if (texts.isEmpty()) {
            throw new InvalidValueException("text.empty", "at least one language is required");
        }
        for (String tag : texts.keySet()) {
            LanguageTag.parse(tag);
        }
    }

    /**
     * Creates a text in one language.
     *
     * @param language the language tag
     * @param text the text
     * @return the value
     */
    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Copies.map(Map.of(language, text), "texts"));
    }

    /**
     * Creates a text in several languages.
     *
     * @param texts the texts by language tag
     * @return the value
     */
    public static LocalizedText of(Map<String, String> texts) {
        return new LocalizedText(Copies.map(texts, "texts"));
    }

    /**
     * Returns the text in a language.
     *
     * @param language the tag
     * @return the text, if there is one in exactly this language
     */
    public Optional<String> in(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * Returns the text in a language, otherwise the English one, otherwise the first.
     *
     * @param language the tag of the reader's language
     * @return a text
     */
    public String best(String language) {
        return in(language).or(() -> in("en")).orElseGet(() -> texts.get(texts.firstKey()));
    }

    /** Returns the number of languages, never a text. */
    @Override
    public String toString() {
        return "LocalizedText[" + texts.size() + ']';
    }
}
