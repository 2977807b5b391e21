package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How records are written.
 *
 * @param labels the language of the labels in the cells; null for codes
 * @param columns which columns there are
 * @param several how a field with several values is written
 * @param heading the language of a row of labels under the technical names, which are then hidden; null for one row with the
 *     technical names
 */
public record SheetWriteOptions(
        @Nullable Locale labels,
        Columns columns,
        Several several,
        @Nullable Locale heading) {

    /** Codes under technical names, all fields: for programs. */
    public static final SheetWriteOptions STANDARD = new SheetWriteOptions(null, Columns.ALL, Several.REPEATED, null);

    /** Which columns there are. */
    public enum Columns {
        /** All fields, in the order of the standard. */
        ALL,
        /** The fields of the official workbook, in its columns, several values in one cell; other fields are not written. */
        OFFICIAL,
        /** The fields that have a value in some record. */
        USED
    }

    /** How a field with several values is written. */
    public enum Several {
        /** One column for each value: {@code prs_Citizenship}, {@code prs_Citizenship_2} and so on. */
        REPEATED,
        /** In one cell, with a semicolon between them, as the official workbook does. */
        JOINED
    }

    /** Checks that nothing is missing. */
    public SheetWriteOptions {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(several, "several");
    }

    /**
     * Returns the fields that the table can have columns for.
     *
     * @return the fields of the official workbook if only its columns are written; otherwise all
     */
    public Set<HtcdsField> fields() {
        Set<HtcdsField> fields = EnumSet.allOf(HtcdsField.class);
        fields.removeIf(
                field -> columns == Columns.OFFICIAL && field.officialColumn().isEmpty());
        return fields;
    }

    /**
     * Returns a copy with labels.
     *
     * @param language the language; null for codes
     * @return the copy
     */
    public SheetWriteOptions withLabels(@Nullable Locale language) {
        return new SheetWriteOptions(language, columns, several, heading);
    }

    /**
     * Returns a copy with other columns.
     *
     * @param other which columns there are
     * @return the copy
     */
    public SheetWriteOptions withColumns(Columns other) {
        return new SheetWriteOptions(labels, other, several, heading);
    }

    /**
     * Returns a copy with another way to write several values.
     *
     * @param other how a field with several values is written
     * @return the copy
     */
    public SheetWriteOptions withSeveral(Several other) {
        return new SheetWriteOptions(labels, columns, other, heading);
    }

    /**
     * Returns a copy with a row of labels.
     *
     * @param language its language; null for technical names alone
     * @return the copy
     */
    public SheetWriteOptions withHeading(@Nullable Locale language) {
        return new SheetWriteOptions(labels, columns, several, language);
    }
}
