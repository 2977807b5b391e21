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
 * What of a name stays the same when it is written in another script, by another scheme, with another ending or in another order. With it
 * one finds <b>candidates</b>: {@code Karasoy}, {@code Karasay}, {@code Qarasai}, {@code Қарасай} and {@code Карасайский} find each other. It
 * is no proof that two names mean the same, and nothing in this library merges two persons by it; nor should anyone.
 *
 * <p>Known are the Cyrillic letters of Russian, Kazakh, Uzbek, Kyrgyz, Tajik, Ukrainian and Belarusian and the Latin spellings that come
 * of them (BGN/PCGN, ICAO Doc 9303 but for its ъ, ISO 9 but for its ц, ю and я, Uzbek Latin 1995, the drafts of Kazakh Latin, English, French and German
 * custom). In other
 * scripts names are alike by their letters only.
 *
 * <p>Words that say what a place is ({@code район}, {@code oblysy}, {@code city}) and what a patronymic is ({@code oʻgʻli}, {@code қызы})
 * do not count, where other words remain.
 *
 * <p>To search a large set, index each name by its {@linkplain #blocks() blocks}: two names of a grade above {@link Likeness#FAINT} have a block
 * in common, and so have two of that grade unless only an initial joins them. Then grade the candidates found.
 */
public final class NameKey {

    private static final List<Likeness> NEAREST_FIRST =
            List.of(Likeness.SAME, Likeness.CLOSE, Likeness.POSSIBLE, Likeness.FAINT);

    private final List<NameToken> tokens;

    private NameKey(List<NameToken> tokens) {
        this.tokens = tokens;
    }

    /**
     * Makes the key of a written name.
     *
     * @param text the name; the caller answers for it being one, and not initials or a pseudonym
     * @param language its language, where known: it decides how a Latin {@code j} and {@code x} and a Cyrillic {@code г} sound
     * @return the key; empty where the text has no word of at least two letters
     */
    public static Optional<NameKey> of(String text, @Nullable LanguageTag language) {
        List<NameToken> tokens = NameToken.of(text, language);
        return tokens.stream().allMatch(NameToken::isInitial) ? Optional.empty() : Optional.of(new NameKey(tokens));
    }

    /**
     * Returns what to index the name by. A block is a text for machines, of at most 40 characters; it can tell the name and is as sensitive
     * as the name itself.
     *
     * @return one to three for each word of the name that is no initial, in its order
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
     * Returns how many words of the name count.
     *
     * @return at least 1
     */
    public int size() {
        return tokens.size();
    }

    /**
     * Grades how alike two names are. The order of their words does not count.
     *
     * @param other the other name
     * @return the grade, the same in both directions
     */
    public Likeness likeness(NameKey other) {
        boolean shorter = tokens.size() <= other.tokens.size();
        List<NameToken> few = shorter ? tokens : other.tokens;
        List<NameToken> many = shorter ? other.tokens : tokens;
        Likeness grade = few.size() == many.size() ? Likeness.SAME : Likeness.POSSIBLE;
        List<NameToken> open = new ArrayList<>(few);
        List<NameToken> free = new ArrayList<>(many);
        // The nearest pairs first, and initials last, so that the order of the words does not count.
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

    /** Takes out what pairs; tells whether anything did. */
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

    /** Two keys are equal if their names have the same words in the same order, but for case, punctuation and marks that change no sound. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey key && tokens.equals(key.tokens);
    }

    @Override
    public int hashCode() {
        return tokens.hashCode();
    }

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("NameKey");
    }
}
