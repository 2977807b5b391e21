package io.github.manumit.casefile;

import io.github.manumit.internal.Describe;
import io.github.manumit.value.Answer;
import java.util.Objects;

/**
 * Something that a question was answered with, and how sure the answer is.
 *
 * @param value what was asked for
 * @param answer yes where the file surely says so; {@link Answer#CANNOT_SAY} where it is possible only: a possible victim, an alleged part, a
 *     disputed decision
 * @param <T> the kind of thing that was asked for
 */
public record Candidate<T>(T value, Answer answer) {

    /**
     * Checks that both are there.
     *
     * @throws NullPointerException when one is null
     */
    public Candidate {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Tells whether the file surely says so.
     *
     * @return false where it is possible only
     */
    public boolean isSure() {
        return answer.isYes();
    }

    /** Gives the answer, never the content. */
    @Override
    public String toString() {
        return Describe.record("Candidate") + '[' + answer + ']';
    }
}
