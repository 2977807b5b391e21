package io.github.manumit.value;

/** The answer to a question about a value of which only something is known. */
public enum Answer {
    /** Every value that is possible makes it true. */
    YES,
    /** No value that is possible makes it true. */
    NO,
    /** What is known does not tell. */
    CANNOT_SAY;

    /**
     * Gives the answer to a question of which it is known when it is surely true and when it is surely false.
     *
     * @param surely whether it is true in every case
     * @param surelyNot whether it is false in every case
     * @return yes, no, or that one cannot say
     * @throws IllegalArgumentException if it were both
     */
    public static Answer of(boolean surely, boolean surelyNot) {
        if (surely && surelyNot) {
            throw new IllegalArgumentException("an answer cannot be both surely true and surely false");
        }
        return surely ? YES : surelyNot ? NO : CANNOT_SAY;
    }

    /**
     * Answers the opposite question.
     *
     * @return no for yes, yes for no
     */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : CANNOT_SAY;
    }

    /**
     * Answers whether both this and another question are true.
     *
     * @param other the other answer
     * @return no if either is no, yes if both are yes
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
     * @return yes if either is yes, no if both are no
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * Tells whether the answer is yes.
     *
     * @return true for yes only
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * Tells whether the answer is no.
     *
     * @return true for no only
     */
    public boolean isNo() {
        return this == NO;
    }
}
