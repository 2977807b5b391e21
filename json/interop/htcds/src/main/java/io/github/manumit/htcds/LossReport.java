package io.github.manumit.htcds;

import java.util.List;

/**
 * What a case file says and its rows do not. It holds pointers, never values.
 *
 * @param losses the losses, in the order of the case file
 */
public record LossReport(List<Loss> losses) {

    /** Copies the losses. */
    public LossReport {
        losses = List.copyOf(losses);
    }

    /**
     * Tells whether the rows say everything.
     *
     * @return true if nothing was lost
     */
    public boolean isEmpty() {
        return losses.isEmpty();
    }
}
