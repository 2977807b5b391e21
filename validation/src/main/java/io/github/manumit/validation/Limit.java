package io.github.manumit.validation;

import io.github.manumit.value.Path;
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
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A built-in constraint as this library interprets it: the rule it belongs to, and the check of a value. It accepts the
 * same values as Jakarta Validation 3.1.
 *
 * @param code code of the rule
 * @param variant variant of the rule's message
 * @param holds whether a value keeps it
 * @param arguments what the message names
 */
record Limit(String code, String variant, Predicate<@Nullable Object> holds, List<Object> arguments) {

    static final String MISSING = "required.missing";
    static final String BOUNDS = "number.out-of-bounds";
    static final String TOO_LONG = "text.too-long";
    static final String FORMAT_VERSION = "format-version.malformed";

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
            return of(TOO_LONG, "", value -> within(value, each.min(), each.max()), each.max());
        } else if (annotation instanceof Pattern each) {
            java.util.regex.Pattern pattern = java.util.regex.Pattern.compile(each.regexp());
            return of(
                    FORMAT_VERSION,
                    "",
                    value -> value == null
                            || pattern.matcher((CharSequence) value).matches());
        }
        return bound(annotation);
    }

    /** The fault of a value that does not keep the limit. */
    Fault fault(Path path) {
        Rule rule = Objects.requireNonNull(RuleBook.standard().rule(code), "rule");
        return new Fault(rule, variant, path.pointer(), arguments);
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
        return of(BOUNDS, "least", value -> value == null || number(value).compareTo(least) >= 0, least);
    }

    private static Limit atMost(BigDecimal most) {
        return of(BOUNDS, "most", value -> value == null || number(value).compareTo(most) <= 0, most);
    }

    private static Limit of(String code, String variant, Predicate<@Nullable Object> holds, Object... arguments) {
        return new Limit(code, variant, holds, List.of(arguments));
    }

    private static Limit presence(Predicate<@Nullable Object> holds) {
        return new Limit(MISSING, "", holds, List.of());
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
