package io.github.manumit.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that can identify or harm a person. {@code toString}, exceptions and findings never show such a
 * component.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Sensitive {

    /**
     * Returns how the component is sensitive.
     *
     * @return the kind of sensitivity
     */
    Sensitivity value();
}
