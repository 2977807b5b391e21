package io.github.manumit.validation;

/**
 * The check of one record by a rule.
 *
 * @param <T> the record type
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Checks a record.
     *
     * @param record the record
     * @param context its position, and where to report what is wrong
     */
    void check(T record, CheckContext context);
}
