package io.github.manumit.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the singular of a list's name if it cannot be derived by dropping the last letter. The builder's method that
 * adds one element is named after it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Singular {

    /**
     * Returns the name of one element.
     *
     * @return the name, in lowerCamelCase
     */
    String value();
}
