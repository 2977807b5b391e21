package io.github.manumit.casefile;

import io.github.manumit.internal.Describe;
import io.github.manumit.value.Answer;
import java.util.Objects;

/**
 * A possible answer to a question, and its certainty.
 *
 * @param value the answer
 * @param answer yes if the file surely says so; {@link Answer#CANNOT_SAY} if it is only possible: a possible victim, an
 *     alleged involvement, a disputed decision
 * @param <T> the type of the answer
 */
public record Candidate<T>(T value, Answer answer) {

    /**
     * Checks that no component is null.
     *
     * @throws NullPointerException if one is null
     */
    public Candidate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Tells whether the file surely says so.
     *
     * @return false if it is only possible
     */
    public boolean isSure() {
        return answer.isYes();
    }

    /** Returns the certainty, never the content. */
    @Override
    public String toString() {
        return Describe.record("Candidate") + '[' + answer + ']';
    }
}
