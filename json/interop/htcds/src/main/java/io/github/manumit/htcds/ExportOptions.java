package io.github.manumit.htcds;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a case file is written as rows. Start with {@link #standard}.
 *
 * @param rows who or what becomes a row
 * @param wholeDaysOnly whether a date that is not a whole day is left out; if false, it stands in its cell as EDTF text, such as
 *     {@code 1986} or {@code 2019-05?}
 * @param despiteRestrictions whether to write rows that the file's audience, restrictions or consents do not allow
 * @param fields the fields that the table has columns for; what stands in others is left out, and reported
 */
public record ExportOptions(
        Set<RowKind> rows, boolean wholeDaysOnly, boolean despiteRestrictions, Set<HtcdsField> fields) {

    /** Copies the sets. */
    public ExportOptions {
        rows = Set.copyOf(rows);
        EnumSet<HtcdsField> copy = EnumSet.noneOf(HtcdsField.class);
        copy.addAll(fields);
        fields = Collections.unmodifiableSet(copy);
    }

    /**
     * Returns the usual options: victims, all fields, dates of any precision, and nothing that is not allowed.
     *
     * @return the options
     */
    public static ExportOptions standard() {
        return new ExportOptions(EnumSet.of(RowKind.VICTIMS), false, false, EnumSet.allOf(HtcdsField.class));
    }

    /**
     * Returns options with other rows.
     *
     * @param kinds who or what becomes a row
     * @return the options
     */
    public ExportOptions withRows(Set<RowKind> kinds) {
        return new ExportOptions(kinds, wholeDaysOnly, despiteRestrictions, fields);
    }

    /**
     * Returns options that leave out dates that are not whole days.
     *
     * @return the options
     */
    public ExportOptions withWholeDaysOnly() {
        return new ExportOptions(rows, true, despiteRestrictions, fields);
    }

    /**
     * Returns options that write what is not allowed, too. The report names each place.
     *
     * @return the options
     */
    public ExportOptions overriding() {
        return new ExportOptions(rows, wholeDaysOnly, true, fields);
    }

    /**
     * Returns options for a table that has columns for some fields only, such as the official workbook.
     *
     * @param columns the fields
     * @return the options
     */
    public ExportOptions withFields(Set<HtcdsField> columns) {
        return new ExportOptions(rows, wholeDaysOnly, despiteRestrictions, columns);
    }
}
