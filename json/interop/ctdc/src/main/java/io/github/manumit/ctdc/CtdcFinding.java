package io.github.manumit.ctdc;

import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something about a dataset that its reader should know. It never holds what a cell says.
 *
 * @param code what it is, such as {@code ctdc.unknown-code}; stable
 * @param level how much it matters
 * @param address the cell where it was first seen, or null if it concerns the whole dataset
 * @param header the name of the column, or null
 * @param count how often it was seen
 */
public record CtdcFinding(
        String code,
        NoticeLevel level,
        @Nullable CellAddress address,
        @Nullable String header,
        long count) {

    /**
     * Returns what happened.
     *
     * @param language English, Russian, Kazakh or Uzbek; English for any other
     * @return one or two sentences
     */
    public String message(Locale language) {
        return CtdcTexts.of(language).format(code, List.of(header == null ? "" : header, Long.toString(count)));
    }
}
