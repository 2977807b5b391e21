package io.github.manumit.name;

/**
 * The likeness of two names according to their {@linkplain NameKey keys}, from none to the same letters. A grade says
 * that two names are worth comparing. It never says that two persons are the same.
 */
public enum Likeness {
    /** No likeness that a different script, spelling or ending would explain. */
    NONE,
    /** Alike if vowels are not distinguished, or if an initial stands for a name: {@code Karasoy}, {@code Karasay}. */
    FAINT,
    /**
     * Alike without their endings, if one name has words that the other lacks, or in a custom that nothing but the name
     * itself suggests: {@code Karasay}, {@code Карасайский}; {@code Asisa} in German for {@code Азиза}.
     */
    POSSIBLE,
    /**
     * The same sound in another transliteration scheme or script: {@code Karasay}, {@code Qarasai}, {@code Қарасай}.
     */
    CLOSE,
    /** The same letters, ignoring case, diacritics and punctuation. */
    SAME;

    /**
     * Tells whether this grade is at least another.
     *
     * @param other the other grade
     * @return true if this grade is the same or higher
     */
    public boolean isAtLeast(Likeness other) {
        return compareTo(other) >= 0;
    }

    Likeness atMost(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
