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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A built-in constraint as this library interprets it: the rule that it belongs to.
 *
 * @param code code of the rule
 * @param variant variant of the rule's message
 * @param arguments what the message names
 */
record Limit(String code, String variant, List<Object> arguments) {

    static final String MISSING = "required.missing";
    static final String BOUNDS = "number.out-of-bounds";
    static final String LEAST = "least";
    static final String MOST = "most";
    static final String TOO_LONG = "text.too-long";
    static final String FORMAT_VERSION = "format-version.malformed";

    /**
     * Reads a constraint.
     *
     * @param annotation any annotation
     * @return the limit; null if the annotation is not a built-in constraint that the model uses
     */
    static @Nullable Limit of(Annotation annotation) {
        if (annotation instanceof NotNull || annotation instanceof NotBlank || annotation instanceof NotEmpty) {
            return new Limit(MISSING, "", List.of());
        } else if (annotation instanceof Size each) {
            return new Limit(TOO_LONG, "", List.of(each.max()));
        } else if (annotation instanceof Pattern) {
            return new Limit(FORMAT_VERSION, "", List.of());
        } else if (annotation instanceof Min each) {
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
        return new Limit(BOUNDS, LEAST, List.of(least));
    }

    private static Limit atMost(BigDecimal most) {
        return new Limit(BOUNDS, MOST, List.of(most));
    }

    /** The fault of a value that does not keep the limit. */
    Fault fault(Path path) {
        Rule rule = Objects.requireNonNull(RuleBook.standard().rule(code), "rule");
        return new Fault(rule, variant, path.pointer(), arguments);
    }
}
