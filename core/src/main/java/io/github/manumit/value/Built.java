package io.github.manumit.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record for which the build writes a builder, so that a new component breaks no caller. The builder's name is the record's
 * with {@code Builder} after it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Built {

    /**
     * Tells whether builders of records that hold this one inline inherit its setters, from a class that is named as the record with {@code
     * Setters} after it. For what many records hold.
     *
     * @return false where each such builder has setters of its own
     */
    boolean shared() default false;
}
