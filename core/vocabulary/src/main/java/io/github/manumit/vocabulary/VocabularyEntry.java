package io.github.manumit.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The data about one word of a vocabulary.
 *
 * @param word the word
 * @param definition what the word covers, and which similar words to use instead: one English sentence of at most 200
 *     characters, with words of vocabularies in backticks
 * @param labels its labels by language: {@code en}, {@code ru}, {@code kk} (Cyrillic), {@code uz} (Latin); there is
 *     always an English one
 * @param unchecked the languages whose label nobody has compared with a source
 * @param source the text that the word comes from, such as {@code Palermo Protocol Art. 3(a)}; may be empty
 * @param equivalents its equivalents in other lists
 */
public record VocabularyEntry(
        String word,
        String definition,
        Map<String, String> labels,
        Set<String> unchecked,
        String source,
        List<Equivalent> equivalents) {

    /** Copies mutable components. */
    public VocabularyEntry {
        Objects.requireNonNull(definition, "definition");
        labels = Map.copyOf(labels);
        unchecked = Set.copyOf(unchecked);
        equivalents = List.copyOf(equivalents);
        if (!labels.containsKey("en")) {
            throw new IllegalArgumentException("no English label");
        }
    }

    /**
     * Returns the label in a language.
     *
     * @param locale the reader's language; country and script are ignored
     * @return the label in that language, otherwise the English one
     */
    public String label(Locale locale) {
        String english = labels.get("en");
        return labels.getOrDefault(locale.getLanguage(), english == null ? word : english);
    }
}
