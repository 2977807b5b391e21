package io.github.manumit.validation;

/**
 * A check of one record against the rest of the case file.
 *
 * @param <T> the record type
 */
@FunctionalInterface
interface CaseCheck<T> {

    /**
     * Checks a record.
     *
     * @param record the record
     * @param context its position, the rest of the file, and where to report faults
     */
    void check(T record, CaseContext context);
}
