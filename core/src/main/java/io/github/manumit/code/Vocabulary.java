package io.github.manumit.code;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The data of a vocabulary: the labels of its words, where they come from, and what they are in other lists. Read from the table beside the
 * vocabulary's type when it is first asked for, and never changed.
 *
 * <pre>{@code
 * Vocabulary.of(PurposeKind.class).label(PurposeKind.FORCED_LABOUR, Locale.ENGLISH) // "forced labour"
 * }</pre>
 */
public final class Vocabulary {

    private static final ClassValue<Vocabulary> READ = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return new Vocabulary(VocabularyTable.read(type));
        }
    };

    private final Map<String, VocabularyEntry> entries;

    private Vocabulary(Map<String, VocabularyEntry> entries) {
        this.entries = entries;
    }

    /**
     * Returns the vocabulary of a type of word.
     *
     * @param type the type, such as {@code PurposeKind.class}
     * @return the same vocabulary each time
     * @throws IllegalArgumentException when the type has no table beside it
     */
    public static Vocabulary of(Class<? extends Word> type) {
        return READ.get(type);
    }

    /**
     * Returns everything it knows.
     *
     * @return an entry for each known word, in the order of the vocabulary
     */
    public Collection<VocabularyEntry> entries() {
        return entries.values();
    }

    /**
     * Finds what is known of a word.
     *
     * @param word the word
     * @return its entry; empty for a local or unknown word
     */
    public Optional<VocabularyEntry> entry(Word word) {
        return Optional.ofNullable(entries.get(word.word()));
    }

    /**
     * Returns a word's label.
     *
     * @param word the word
     * @param locale the reader's language
     * @return the label in that language, else in English; empty for a local or unknown word
     */
    public Optional<String> label(Word word, Locale locale) {
        return entry(word).map(entry -> entry.label(locale));
    }

    /**
     * Returns what a word is in other lists.
     *
     * @param word the word
     * @return its equivalents; empty where none is known
     */
    public List<Equivalent> equivalents(Word word) {
        return entry(word).map(VocabularyEntry::equivalents).orElse(List.of());
    }

    /** Gives the number of words. */
    @Override
    public String toString() {
        return "Vocabulary[" + entries.size() + " words]";
    }
}
