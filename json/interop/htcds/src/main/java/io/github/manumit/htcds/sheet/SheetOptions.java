package io.github.manumit.htcds.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a table is read.
 *
 * @param sheet the name of the sheet, or of the form that was cut at 31 characters; empty to take the one whose headings are
 *     known best
 * @param key the heading of the column whose value tells which rows make one record, also over several sheets; empty if each
 *     row is a record
 * @param dates the order of day and month in dates of digits; null to decide for each column from the dates that have one
 *     reading only
 * @param mapping what columns and words of another system mean
 */
public record SheetOptions(
        String sheet, String key, @Nullable DateOrder dates, Mapping mapping) {

    /** Everything is found out from the table. */
    public static final SheetOptions STANDARD = new SheetOptions("", "", null, Mapping.none());

    /** Checks that nothing is missing. */
    public SheetOptions {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * Returns a copy with a sheet.
     *
     * @param other the name; empty to find it
     * @return the copy
     */
    public SheetOptions withSheet(String other) {
        return new SheetOptions(other, key, dates, mapping);
    }

    /**
     * Returns a copy with a key column.
     *
     * @param other the heading; empty for none
     * @return the copy
     */
    public SheetOptions withKey(String other) {
        return new SheetOptions(sheet, other, dates, mapping);
    }

    /**
     * Returns a copy with an order of dates.
     *
     * @param other the order; null to find it
     * @return the copy
     */
    public SheetOptions withDates(@Nullable DateOrder other) {
        return new SheetOptions(sheet, key, other, mapping);
    }

    /**
     * Returns a copy with a mapping.
     *
     * @param other the mapping
     * @return the copy
     */
    public SheetOptions withMapping(Mapping other) {
        return new SheetOptions(sheet, key, dates, other);
    }
}
