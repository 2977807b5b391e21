package io.github.manumit.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that the rules of the catalogue apply to. Which rules these are, and what they check, stands in
 * {@code manumit-validation}, whose validator Hibernate Validator finds by service loading. A violation is reported on
 * the record itself, never on a component, so that a framework which prints the rejected value prints a record that
 * masks itself; the exact property is in the violation's payload. Values that print themselves, such as amounts and ages,
 * are not marked: the record that holds them is checked with them.
 *
 * <p>In the default group, each record is checked for errors by itself, and the case file for errors that concern
 * several records. Only the case file has the groups {@link Warnings}, {@link Draft} and {@link Public}.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RulesApply.List.class)
public @interface RulesApply {

    /**
     * The message key; the text comes from the catalogue.
     *
     * @return the key
     */
    String message() default "{io.github.manumit.rule}";

    /**
     * The group that decides which rules are checked.
     *
     * @return none for the errors of the default group, or one of the groups of this package
     */
    Class<?>[] groups() default {};

    /**
     * Not used by this library.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** The annotation for several groups. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The annotations, one for each group.
         *
         * @return all of them
         */
        RulesApply[] value();
    }
}
