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
 * A rule of the catalogue that a record must keep. The record carries the rule's code only; what it checks, its severity and its messages
 * stand in {@code manumit-validation}, whose validator Hibernate Validator finds by service loading.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Rule.List.class)
public @interface Rule {

    /**
     * The rule's code.
     *
     * @return a code of the catalogue, such as {@code relation.to-self}; {@code case} stands for all rules that span entities, {@code says} for all rules that a
     *     partial entity in a claim must keep
     */
    String value();

    /**
     * The message key; the text comes from the catalogue.
     *
     * @return the key
     */
    String message() default "{io.github.manumit.rule}";

    /**
     * The groups in which the rule is checked.
     *
     * @return none means always
     */
    Class<?>[] groups() default {};

    /**
     * Tells whether only whole records must keep the rule, not those in what a claim says.
     *
     * @return false where both must
     */
    boolean ofWhole() default false;

    /**
     * Not used by this library.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** Several rules on one record. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The rules.
         *
         * @return all of them
         */
        Rule[] value();
    }
}
