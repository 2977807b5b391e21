package io.github.manumit.validation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A built-in constraint as this library interprets it: the rule it belongs to, and the check of a value. It accepts the
 * same values as Jakarta Validation 3.1.
 *
 * @param code code of the rule
 * @param presence whether it asks for something to be there, which only whole records must keep, not what a claim says
 * @param holds whether a value keeps it
 * @param arguments what the message names
 */
record Limit(String code, boolean presence, Predicate<@Nullable Object> holds, List<Object> arguments) {

    private static final String MISSING = "required.missing";
    private static final String BOUNDS = "number.out-of-bounds";
    private static final int AT_LEAST = 0;
    private static final int AT_MOST = 1;

    /**
     * Reads a constraint.
     *
     * @param annotation any annotation
     * @return the limit; null if the annotation is not a built-in constraint that the model uses
     */
    static @Nullable Limit of(Annotation annotation) {
        if (annotation instanceof NotNull) {
            return presence(value -> value != null);
        } else if (annotation instanceof NotBlank) {
            return presence(value -> value != null && !value.toString().trim().isEmpty());
        } else if (annotation instanceof NotEmpty) {
            return presence(value -> value != null && length(value) > 0);
        } else if (annotation instanceof Size each) {
            return of("text.too-long", value -> within(value, each.min(), each.max()), each.max());
        } else if (annotation instanceof Pattern each) {
            java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(each.regexp());
            return of(
                    "format-version.malformed",
                    value -> value == null
                            || pattern.matcher((CharSequence) value).matches());
        }
        return bound(annotation);
    }

    private static @Nullable Limit bound(Annotation annotation) {
        if (annotation instanceof Min each) {
            return atLeast(BigDecimal.valueOf(each.value()));
        } else if (annotation instanceof Max each) {
            return atMost(BigDecimal.valueOf(each.value()));
        } else if (annotation instanceof DecimalMin each) {
            return atLeast(new BigDecimal(each.value()));
        } else if (annotation instanceof DecimalMax each) {
            return atMost(new BigDecimal(each.value()));
        }
        return null;
    }

    private static Limit atLeast(BigDecimal least) {
        return of(BOUNDS, value -> value == null || number(value).compareTo(least) >= 0, AT_LEAST, least);
    }

    private static Limit atMost(BigDecimal most) {
        return of(BOUNDS, value -> value == null || number(value).compareTo(most) <= 0, AT_MOST, most);
    }

    private static Limit of(String code, Predicate<@Nullable Object> holds, Object... arguments) {
        return new Limit(code, false, holds, List.of(arguments));
    }

    private static Limit presence(Predicate<@Nullable Object> holds) {
        return new Limit(MISSING, true, holds, List.of());
    }

    private static boolean within(@Nullable Object value, int min, int max) {
        int length = value == null ? min : length(value);
        return length >= min && length <= max;
    }

    private static int length(Object value) {
        return value instanceof Collection<?> collection
                ? collection.size()
                : value.toString().length();
    }

    private static BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
