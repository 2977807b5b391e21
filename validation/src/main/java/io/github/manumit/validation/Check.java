package io.github.manumit.validation;

/**
 * A rule's check of one record. The same function serves both ways of checking.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
interface Check<T> {

    /**
     * Checks a record.
     *
     * @param record the record
     * @param context where it stands, and where to report
     */
    void check(T record, CheckContext context);
}
