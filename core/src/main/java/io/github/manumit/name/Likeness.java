package io.github.manumit.name;

/**
 * How alike two names are by their {@linkplain NameKey keys}, from not at all to the same letters. A grade says that two names are worth
 * being looked at together. It never says that two persons are one.
 */
public enum Likeness {
    /** Nothing that a change of script, spelling or ending explains. */
    NONE,
    /** Alike once vowels are not told apart, or an initial stands for a name: {@code Karasoy}, {@code Karasay}. */
    FAINT,
    /** Alike once endings are left off, or one name has words that the other lacks: {@code Karasay}, {@code Карасайский}. */
    POSSIBLE,
    /** Sounds the same, written by another scheme or in another script: {@code Karasay}, {@code Qarasai}, {@code Қарасай}. */
    CLOSE,
    /** The same letters but for case, marks and punctuation. */
    SAME;

    /**
     * Tells whether this grade is at least another.
     *
     * @param other the other grade
     * @return true if this is the other or nearer
     */
    public boolean isAtLeast(Likeness other) {
        return compareTo(other) >= 0;
    }

    Likeness atMost(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
