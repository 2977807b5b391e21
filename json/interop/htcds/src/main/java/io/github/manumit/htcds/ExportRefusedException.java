package io.github.manumit.htcds;

import java.util.List;

/** Thrown when a case file does not allow that rows are written of it. It names places, never values. */
public class ExportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Loss> obstacles;

    /**
     * Makes the exception.
     *
     * @param obstacles what does not allow it; each has the reason {@link LossReason#OVERRIDDEN}
     */
    public ExportRefusedException(List<Loss> obstacles) {
        super("the case file does not allow it in " + obstacles.size() + " places");
        this.obstacles = List.copyOf(obstacles);
    }

    /**
     * Returns what does not allow it.
     *
     * @return pointers to the audience, restrictions and consents
     */
    public List<Loss> obstacles() {
        return obstacles;
    }
}
