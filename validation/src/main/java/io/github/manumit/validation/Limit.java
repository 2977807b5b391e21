package io.github.manumit.validation;

import io.github.manumit.value.Complete;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A built-in constraint as this library interprets it: the rule it belongs to, and the check of a value. It accepts the
 * same values as Jakarta Validation 3.1.
 *
 * @param code code of the rule
 * @param completeOnly whether it applies only to complete records, not to partial ones in claims
 * @param holds tells whether a value satisfies it
 * @param arguments arguments of the message
 */
record Limit(String code, boolean completeOnly, Predicate<@Nullable Object> holds, List<Object> arguments) {

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
        if (annotation instanceof NotNull each) {
            return of(MISSING, each.groups(), value -> value != null);
        } else if (annotation instanceof NotBlank each) {
            return of(
                    MISSING,
                    each.groups(),
                    value -> value != null && !value.toString().trim().isEmpty());
        } else if (annotation instanceof NotEmpty each) {
            return of(MISSING, each.groups(), value -> value != null && length(value) > 0);
        } else if (annotation instanceof Size each) {
            return of("text.too-long", each.groups(), value -> within(value, each.min(), each.max()), each.max());
        } else if (annotation instanceof Pattern each) {
            java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(each.regexp());
            return of(
                    "format-version.malformed",
                    each.groups(),
                    value -> value == null
                            || pattern.matcher((CharSequence) value).matches());
        }
        return bound(annotation);
    }

    private static @Nullable Limit bound(Annotation annotation) {
        if (annotation instanceof Min each) {
            return atLeast(BigDecimal.valueOf(each.value()), each.groups());
        } else if (annotation instanceof Max each) {
            return atMost(BigDecimal.valueOf(each.value()), each.groups());
        } else if (annotation instanceof DecimalMin each) {
            return atLeast(new BigDecimal(each.value()), each.groups());
        } else if (annotation instanceof DecimalMax each) {
            return atMost(new BigDecimal(each.value()), each.groups());
        }
        return null;
    }

    private static Limit atLeast(BigDecimal least, Class<?>[] groups) {
        return of(BOUNDS, groups, value -> value == null || number(value).compareTo(least) >= 0, AT_LEAST, least);
    }

    private static Limit atMost(BigDecimal most, Class<?>[] groups) {
        return of(BOUNDS, groups, value -> value == null || number(value).compareTo(most) <= 0, AT_MOST, most);
    }

    private static Limit of(String code, Class<?>[] groups, Predicate<@Nullable Object> holds, Object... arguments) {
        return new Limit(code, isCompleteOnly(groups), holds, List.of(arguments));
    }

    /** Tells whether a constraint with these groups applies only to complete records. */
    static boolean isCompleteOnly(Class<?>[] groups) {
        return Arrays.asList(groups).contains(Complete.class);
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
