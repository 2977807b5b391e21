package io.github.manumit.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component that can identify or harm a person. Such a component is never shown by {@code toString}, exceptions or findings. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Sensitive {

    /**
     * In what way the component is sensitive.
     *
     * @return the kind
     */
    Sensitivity value();
}
