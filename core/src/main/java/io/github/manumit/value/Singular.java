package io.github.manumit.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names one element of a list, where the list's name without its last letter would not do. Used for the builder's method that adds one. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Singular {

    /**
     * The name of one element.
     *
     * @return lowerCamelCase
     */
    String value();
}
