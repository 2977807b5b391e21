package io.github.manumit.htcds;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cell that a part of a case file comes from.
 *
 * @param row the number of the row among the rows that were converted, from 0
 * @param field the field; null if the row as a whole is meant
 * @param origin where the cell is, as its {@link HtcdsValue#origin} says; empty if it does not
 * @param keeping whether the cell itself is kept there
 */
public record CellOrigin(int row, @Nullable HtcdsField field, String origin, Keeping keeping) {

    /** Checks that there is an origin. */
    public CellOrigin {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(keeping, "keeping");
    }
}
