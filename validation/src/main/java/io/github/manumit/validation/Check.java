package io.github.manumit.validation;

/**
 * The check of one record by a rule. Both ways of checking use the same function.
 *
 * @param <T> the record type
 */
@FunctionalInterface
interface Check<T> {

    /**
     * Checks a record.
     *
     * @param record the record
     * @param context its position, and where to report faults
     */
    void check(T record, CheckContext context);
}
