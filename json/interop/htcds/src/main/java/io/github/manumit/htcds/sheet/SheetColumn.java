package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.table.CellAddress;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table and what it was read as.
 *
 * @param address the cell of its heading
 * @param heading its heading, as in the file
 * @param field the field; null if the column was not read, or is a key
 * @param choice the code of the choice, if the column has zeros and ones for one choice; null for others
 * @param source what decided about the field; null if nothing did
 * @param matches how many values were recognised in which way
 */
public record SheetColumn(
        CellAddress address,
        String heading,
        @Nullable HtcdsField field,
        @Nullable String choice,
        @Nullable HeadingSource source,
        Map<MatchedBy, Integer> matches) {

    /** Copies the numbers. */
    public SheetColumn {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(heading, "heading");
        matches = Map.copyOf(matches);
    }
}
