package io.github.manumit.validation;

/**
 * The check of one record or value by a rule that needs the rest of the case file.
 *
 * @param <T> the type of the record or value
 */
@FunctionalInterface
public interface CaseCheck<T> {

    /**
     * Checks a record or value.
     *
     * @param subject the record or value
     * @param context its position, the rest of the file, and where to report what is wrong
     */
    void check(T subject, CaseContext context);
}
