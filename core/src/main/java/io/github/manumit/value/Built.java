package io.github.manumit.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record for which the build generates a builder, so that a new component does not break callers. The name of
 * the builder is the record's name followed by {@code Builder}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Built {

    /**
     * Tells whether builders of records that hold this one inline inherit its setters. They inherit them from a class
     * with the record's name followed by {@code Setters}. Meant for a record that many others hold.
     *
     * @return false if each such builder has its own setters
     */
    boolean shared() default false;
}
