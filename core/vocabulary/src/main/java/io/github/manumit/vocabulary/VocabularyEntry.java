package io.github.manumit.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a vocabulary knows of one of its words.
 *
 * @param word the word
 * @param definition what the word covers and where its neighbours begin: one English sentence of at most 200 characters; words of vocabularies stand
 *     in backticks
 * @param labels its labels by language: {@code en}, {@code ru}, {@code kk} (Cyrillic), {@code uz} (Latin); the English one is always there
 * @param unchecked languages whose label nobody has checked against a source
 * @param source the text that the word comes from, such as {@code Palermo Protocol Art. 3(a)}; may be empty
 * @param equivalents what it is in other lists
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
     * @param locale the reader's language; country and script do not matter
     * @return the label in that language, else the English one
     */
    public String label(Locale locale) {
        String english = labels.get("en");
        return labels.getOrDefault(locale.getLanguage(), english == null ? word : english);
    }
}
