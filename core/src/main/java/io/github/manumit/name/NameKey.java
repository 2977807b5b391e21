package io.github.manumit.name;

import io.github.manumit.internal.Describe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a name that stays the same when the name is written in another script or transliteration scheme, with
 * another ending or in another order. It is used to find <b>candidates</b>: {@code Karasoy}, {@code Karasay}, {@code
 * Qarasai}, {@code Қарасай} and {@code Карасайский} find each other. It does not prove that two names mean the same
 * person or place. Nothing in this library merges two persons because of it, and nobody else should either.
 *
 * <p>It supports the Cyrillic letters of Russian, Kazakh, Uzbek, Kyrgyz, Tajik, Turkmen, Mongolian, Ukrainian and
 * Belarusian, Georgian and Greek letters, and the Latin spellings derived from them: BGN/PCGN, ICAO Doc 9303 and national
 * passports, ISO 9, GOST 1983 and 7.79, ALA-LC, scientific transliteration, Uzbek Latin with any apostrophe, the drafts of
 * Kazakh Latin, and English, French, German and Turkish custom. Where these customs contradict each other, a name has a
 * reading in each whose letters it has. Names in other scripts are compared only by their letters.
 *
 * <p>Words for the kind of a place ({@code район}, {@code oblysy}, {@code city}) or for a patronymic ({@code oʻgʻli},
 * {@code қызы}) are ignored if other words remain.
 *
 * <p>To search a large set, index each name by its {@linkplain #blocks() blocks}: two names with a grade above {@link
 * Likeness#FAINT} have a block in common, and so do two with that grade unless only an initial connects them. Then
 * grade the candidates found.
 */
public final class NameKey {

    private static final List<Likeness> NEAREST_FIRST =
            List.of(Likeness.SAME, Likeness.CLOSE, Likeness.POSSIBLE, Likeness.FAINT);

    private final List<NameToken> tokens;

    private NameKey(List<NameToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * Creates the key of a written name.
     *
     * @param text the name; the caller must ensure that it is a name, not initials or a pseudonym
     * @param language its language, if known: it decides between customs, such as a Turkish and a German {@code c}, or a
     *     Russian and a Ukrainian {@code г}
     * @return the key; empty if the text has no word with at least two letters
     */
    public static Optional<NameKey> of(String text, @Nullable LanguageTag language) {
        List<NameToken> tokens = NameToken.of(text, language);
        return tokens.stream().allMatch(NameToken::isInitial) ? Optional.empty() : Optional.of(new NameKey(tokens));
    }

    /**
     * Returns the index entries of the name. A block is a text for machines, with at most 40 characters; it can reveal
     * the name and is as sensitive as the name itself.
     *
     * @return a few blocks for each word of the name that is not an initial, in order
     */
    public Set<String> blocks() {
        Set<String> blocks = new LinkedHashSet<>();
        for (NameToken token : tokens) {
            if (!token.isInitial()) {
                blocks.addAll(token.blocks());
            }
        }
        return blocks;
    }

    /**
     * Returns the number of words that count.
     *
     * @return at least 1
     */
    public int size() {
        return tokens.size();
    }

    /**
     * Grades the likeness of two names. The order of their words is ignored.
     *
     * @param other the other name
     * @return the grade, which is the same in both directions
     */
    public Likeness likeness(NameKey other) {
        boolean shorter = tokens.size() <= other.tokens.size();
        List<NameToken> few = shorter ? tokens : other.tokens;
        List<NameToken> many = shorter ? other.tokens : tokens;
        Likeness grade = few.size() == many.size() ? Likeness.SAME : Likeness.POSSIBLE;
        List<NameToken> open = new ArrayList<>(few);
        List<NameToken> free = new ArrayList<>(many);
        // The most similar pairs first and initials last, so that the order of the words does not matter.
        for (Likeness level : NEAREST_FIRST) {
            if (pair(open, free, (one, two) -> one.likeness(two) == level)) {
                grade = grade.atMost(level);
            }
        }
        if (pair(open, free, NameToken::isInitialOf)) {
            grade = grade.atMost(Likeness.FAINT);
        }
        return open.isEmpty() ? grade : Likeness.NONE;
    }

    /** Removes matching pairs; tells whether there were any. */
    private static boolean pair(List<NameToken> open, List<NameToken> free, BiPredicate<NameToken, NameToken> alike) {
        return open.removeIf(one -> {
            for (int i = 0; i < free.size(); i++) {
                if (alike.test(one, free.get(i))) {
                    free.remove(i);
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * Two keys are equal if their names have the same words in the same order, ignoring case, punctuation and marks
     * that do not change the sound.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey key && tokens.equals(key.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("NameKey");
    }
}
