package io.github.manumit.casefile;

import io.github.manumit.internal.Describe;
import io.github.manumit.proceeding.Decision;
import io.github.manumit.proceeding.Result;
import io.github.manumit.value.Answer;

/**
 * What a decision says on a charge for a defendant.
 *
 * @param decision the decision
 * @param result its result on the charge
 * @param stands yes where no later decision of the file reviews it, or one leaves it in force; no where one sets it aside; one cannot say where a
 *     review is open or changes a part
 * @param isFinal whether it is final for the defendant, as the file says
 */
public record Verdict(Decision decision, Result result, Answer stands, Answer isFinal) {

    /** Gives the kind, never the content. */
    @Override
    public String toString() {
        return Describe.record("Verdict");
    }
}
