package io.github.manumit.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the property of a component where it cannot be the component's own name. Findings point to it by this name too. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface PropertyName {

    /**
     * The property's name.
     *
     * @return the name as it stands in JSON
     */
    String value();
}
