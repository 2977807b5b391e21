package io.github.manumit.casefile;

import io.github.manumit.internal.Describe;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Result;
import io.github.manumit.value.Answer;

/**
 * What a decision says about a charge against a defendant.
 *
 * @param decision the decision
 * @param result its result for the charge
 * @param stands yes if no later decision in the file reviews it, or if one leaves it in force; no if one sets it aside;
 *     cannot say if a review is pending or changes a part
 * @param isFinal whether it is final for the defendant, according to the file
 */
public record Verdict(Decision decision, Result result, Answer stands, Answer isFinal) {

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Verdict");
    }
}
