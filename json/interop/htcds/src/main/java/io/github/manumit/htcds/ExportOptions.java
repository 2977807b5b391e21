package io.github.manumit.htcds;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a case file is written as rows. Start with {@link #standard}.
 *
 * @param rows who or what becomes a row
 * @param wholeDaysOnly whether a date that is not a whole day is left out; if false, it stands in its cell as EDTF text, such as
 *     {@code 1986} or {@code 2019-05?}
 * @param despiteRestrictions whether to write rows that the file's audience, restrictions or consents do not allow
 */
public record ExportOptions(Set<RowKind> rows, boolean wholeDaysOnly, boolean despiteRestrictions) {

    /** Copies the kinds of rows. */
    public ExportOptions {
        rows = Set.copyOf(rows);
    }

    /**
     * Returns the usual options: victims, dates of any precision, and nothing that is not allowed.
     *
     * @return the options
     */
    public static ExportOptions standard() {
        return new ExportOptions(EnumSet.of(RowKind.VICTIMS), false, false);
    }

    /**
     * Returns options with other rows.
     *
     * @param kinds who or what becomes a row
     * @return the options
     */
    public ExportOptions withRows(Set<RowKind> kinds) {
        return new ExportOptions(kinds, wholeDaysOnly, despiteRestrictions);
    }

    /**
     * Returns options that leave out dates that are not whole days.
     *
     * @return the options
     */
    public ExportOptions withWholeDaysOnly() {
        return new ExportOptions(rows, true, despiteRestrictions);
    }

    /**
     * Returns options that write what is not allowed, too. The report names each place.
     *
     * @return the options
     */
    public ExportOptions overriding() {
        return new ExportOptions(rows, wholeDaysOnly, true);
    }
}
