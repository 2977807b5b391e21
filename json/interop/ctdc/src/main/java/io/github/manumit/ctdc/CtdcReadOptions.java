package io.github.manumit.ctdc;

import org.jspecify.annotations.Nullable;

/**
 * How to read a dataset.
 *
 * @param edition the edition, or null to recognise it by the columns
 * @param sheet the sheet of a workbook, or null for the first
 */
public record CtdcReadOptions(
        @Nullable CtdcEdition edition, @Nullable String sheet) {

    /** Recognises everything. */
    public static final CtdcReadOptions STANDARD = new CtdcReadOptions(null, null);
}
