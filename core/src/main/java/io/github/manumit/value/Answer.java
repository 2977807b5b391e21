package io.github.manumit.value;

/** The answer to a question about a value that is only partly known. */
public enum Answer {
    /** True for every possible value. */
    YES,
    /** False for every possible value. */
    NO,
    /** The available information is not sufficient. */
    CANNOT_SAY;

    /**
     * Returns the answer to a question from whether it is surely true and whether it is surely false.
     *
     * @param surely whether it is true in every case
     * @param surelyNot whether it is false in every case
     * @return yes, no, or cannot say
     * @throws IllegalArgumentException if both are true
     */
    public static Answer of(boolean surely, boolean surelyNot) {
        if (surely && surelyNot) {
            throw new IllegalArgumentException("an answer cannot be both surely true and surely false");
        }
        return surely ? YES : surelyNot ? NO : CANNOT_SAY;
    }

    /**
     * Returns the opposite answer.
     *
     * @return no for yes, yes for no; cannot say otherwise
     */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : CANNOT_SAY;
    }

    /**
     * Answers whether both this and another question are true.
     *
     * @param other the other answer
     * @return no if either is no, yes if both are yes; cannot say otherwise
     */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : CANNOT_SAY;
    }

    /**
     * Answers whether this or another question is true.
     *
     * @param other the other answer
     * @return yes if either is yes, no if both are no; cannot say otherwise
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * Tells whether the answer is yes.
     *
     * @return true only for yes
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * Tells whether the answer is no.
     *
     * @return true only for no
     */
    public boolean isNo() {
        return this == NO;
    }
}
