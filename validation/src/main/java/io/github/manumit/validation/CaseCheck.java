package io.github.manumit.validation;

/**
 * A check of one record against the rest of the case file.
 *
 * @param <T> the kind of record
 */
@FunctionalInterface
interface CaseCheck<T> {

    /**
     * Checks a record.
     *
     * @param record the record
     * @param context where it stands, what the file says beside it, and where to report
     */
    void check(T record, CaseContext context);
}
