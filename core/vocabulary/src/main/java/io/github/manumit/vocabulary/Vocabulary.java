package io.github.manumit.vocabulary;

import io.github.manumit.code.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data of a vocabulary: definitions and labels of its words, where the words come from, and their equivalents in
 * other lists. Read on first use; never changes.
 *
 * <pre>{@code
 * Vocabulary purposes = Vocabulary.of(PurposeKind.class);
 * purposes.label(PurposeKind.FORCED_LABOUR, Locale.ENGLISH) // "forced labour"
 * purposes.byLabel("Принудительный труд")                   // the entry of forced-labour
 * }</pre>
 */
public final class Vocabulary {

    private static final ClassValue<Vocabulary> READ = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return new Vocabulary(type.asSubclass(Word.class), VocabularyTable.read(type));
        }
    };

    private final Class<? extends Word> type;
    private final Map<String, VocabularyEntry> entries;

    /** The entries by their folded labels and words. Built on first use; building it twice gives the same result. */
    private volatile @Nullable Map<String, List<VocabularyEntry>> folded;

    private Vocabulary(Class<? extends Word> type, Map<String, VocabularyEntry> entries) {
        this.type = type;
        this.entries = entries;
    }

    /**
     * Returns the vocabulary of a type of word.
     *
     * @param type the type, such as {@code PurposeKind.class}
     * @return the same vocabulary each time
     * @throws IllegalArgumentException if the type is not one of the model's vocabularies
     */
    public static Vocabulary of(Class<? extends Word> type) {
        return READ.get(type);
    }

    /**
     * Returns all vocabularies of the model.
     *
     * @return the vocabularies, sorted by package and name
     */
    public static List<Vocabulary> all() {
        return VocabularyTable.types().stream().map(Vocabulary::of).toList();
    }

    /**
     * Returns a function that maps words of any vocabulary to their labels, for methods that need one, such as
     * {@link io.github.manumit.quantity.Money#render}.
     *
     * @param locale the reader's language
     * @return a function that returns the label in that language, otherwise in English; for a local or unknown word,
     *     the word as written
     */
    public static Function<Word, String> labels(Locale locale) {
        return word -> of(word.getClass()).label(word, locale).orElse(word.word());
    }

    /**
     * Returns the type of its words.
     *
     * @return the type that {@link #of} takes
     */
    public Class<? extends Word> type() {
        return type;
    }

    /**
     * Returns the entries of all known words.
     *
     * @return an entry for each known word, in the order of the vocabulary
     */
    public Collection<VocabularyEntry> entries() {
        return entries.values();
    }

    /**
     * Finds the entry of a word.
     *
     * @param word the word
     * @return its entry; empty for a local or unknown word
     */
    public Optional<VocabularyEntry> entry(Word word) {
        return Optional.ofNullable(entries.get(word.word()));
    }

    /**
     * Returns the label of a word.
     *
     * @param word the word
     * @param locale the reader's language
     * @return the label in that language, otherwise in English; empty for a local or unknown word
     */
    public Optional<String> label(Word word, Locale locale) {
        return entry(word).map(entry -> entry.label(locale));
    }

    /**
     * Returns the equivalents of a word in other lists.
     *
     * @param word the word
     * @return its equivalents; empty if none are known
     */
    public List<Equivalent> equivalents(Word word) {
        return entry(word).map(VocabularyEntry::equivalents).orElse(List.of());
    }

    /**
     * Finds words by a label in any of the four languages. The text must be the whole label, but differences in
     * capitals, spaces, hyphens, kinds of apostrophe, {@code ё} for {@code е} and compatible characters (NFKC) are
     * ignored. The word itself is found too.
     *
     * @param text a label or a word
     * @return the entries of all words with that label, in the order of the vocabulary; empty if there are none
     */
    public List<VocabularyEntry> byLabel(String text) {
        return folded().getOrDefault(FoldedLabel.of(text), List.of());
    }

    /**
     * Finds words by a label in one language, as {@link #byLabel(String)} does.
     *
     * @param text a label or a word
     * @param locale the language of the label, as in {@link VocabularyEntry#label}
     * @return the entries of all words with that label, in the order of the vocabulary; empty if there are none
     */
    public List<VocabularyEntry> byLabel(String text, Locale locale) {
        String key = FoldedLabel.of(text);
        return byLabel(text).stream()
                .filter(entry -> FoldedLabel.of(entry.label(locale)).equals(key)
                        || FoldedLabel.of(entry.word()).equals(key))
                .toList();
    }

    private Map<String, List<VocabularyEntry>> folded() {
        Map<String, List<VocabularyEntry>> made = folded;
        if (made == null) {
            made = fold(entries.values());
            folded = made;
        }
        return made;
    }

    private static Map<String, List<VocabularyEntry>> fold(Collection<VocabularyEntry> entries) {
        Map<String, Set<VocabularyEntry>> found = new HashMap<>();
        for (VocabularyEntry entry : entries) {
            Stream.concat(Stream.of(entry.word()), entry.labels().values().stream())
                    .map(FoldedLabel::of)
                    .forEach(key -> found.computeIfAbsent(key, unseen -> new LinkedHashSet<>())
                            .add(entry));
        }
        Map<String, List<VocabularyEntry>> folded = new HashMap<>();
        found.forEach((key, each) -> folded.put(key, List.copyOf(each)));
        return folded;
    }

    /** Returns the name of the type and the number of words. */
    @Override
    public String toString() {
        return "Vocabulary[" + type.getSimpleName() + ", " + entries.size() + " words]";
    }
}
