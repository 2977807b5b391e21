package io.github.manumit.ctdc;

import io.github.manumit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How to write rows.
 *
 * @param k the least number of rows that are alike in year, gender, age, citizenship, country and duration; with 1,
 *     nothing is suppressed
 * @param registered when cases were registered that do not say it, or null to leave the year blank
 * @param despiteRestrictions whether to write rows of persons whose restriction or refused consent does not allow it, and codes
 *     that no edition is known to have
 */
public record CtdcWriteOptions(int k, @Nullable PartialDate registered, boolean despiteRestrictions) {

    /** Groups of 11, as in CTDC's own k-anonymized editions. */
    public static final CtdcWriteOptions STANDARD = new CtdcWriteOptions(11, null, false);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code k} is below 1
     */
    public CtdcWriteOptions {
        if (k < 1) {
            throw new IllegalArgumentException("a group has at least one row");
        }
    }

    /**
     * Returns a copy with another size of groups.
     *
     * @param size the least number of rows that are alike
     * @return the copy
     */
    public CtdcWriteOptions withK(int size) {
        return new CtdcWriteOptions(size, registered, despiteRestrictions);
    }

    /**
     * Returns a copy with a time of registration for cases that do not say it.
     *
     * @param time the time, or null
     * @return the copy
     */
    public CtdcWriteOptions withRegistered(@Nullable PartialDate time) {
        return new CtdcWriteOptions(k, time, despiteRestrictions);
    }

    /**
     * Returns a copy that writes what is not allowed, too. The losses name each person and code.
     *
     * @return the copy
     */
    public CtdcWriteOptions overriding() {
        return new CtdcWriteOptions(k, registered, true);
    }
}
