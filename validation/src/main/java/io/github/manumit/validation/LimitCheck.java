package io.github.manumit.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks the constraints on the components of one record type that belong to one rule. It accepts the same values as Jakarta
 * Validation 3.1. Its methods are called by {@link RecordLimits}, which is generated from the records.
 */
final class LimitCheck {

    private final CheckContext context;

    private LimitCheck(CheckContext context) {
        this.context = context;
    }

    /** What is generated for one rule. */
    interface Limits {
        void check(int type, Object record, LimitCheck check);
    }

    /** The check for the records of a type; null if there is none. */
    static @Nullable Check<Object> of(Class<?> type, ToIntFunction<Class<?>> numbers, Limits limits) {
        int number = numbers.applyAsInt(type);
        return number == 0 ? null : (record, context) -> limits.check(number, record, new LimitCheck(context));
    }

    void present(String property, @Nullable Object value) {
        if (value == null) {
            report("", property);
        }
    }

    void notBlank(String property, @Nullable String value) {
        if (value == null || value.trim().isEmpty()) {
            report("", property);
        }
    }

    void notEmpty(String property, @Nullable Collection<?> value) {
        if (value == null || value.isEmpty()) {
            report("", property);
        }
    }

    void notEmpty(String property, @Nullable Map<?, ?> value) {
        if (value == null || value.isEmpty()) {
            report("", property);
        }
    }

    void size(String property, @Nullable String value, int min, int max) {
        if (value != null && (value.length() < min || value.length() > max)) {
            report("", property, max);
        }
    }

    void size(String property, @Nullable List<?> value, int min, int max) {
        if (value != null && (value.size() < min || value.size() > max)) {
            report("", property, max);
        }
    }

    void atLeast(String property, @Nullable Number value, String least) {
        if (value != null && number(value).compareTo(new BigDecimal(least)) < 0) {
            report(Limit.LEAST, property, new BigDecimal(least));
        }
    }

    void atMost(String property, @Nullable Number value, String most) {
        if (value != null && number(value).compareTo(new BigDecimal(most)) > 0) {
            report(Limit.MOST, property, new BigDecimal(most));
        }
    }

    void matches(String property, @Nullable String value, Pattern form) {
        if (value != null && !form.matcher(value).matches()) {
            report("", property);
        }
    }

    private static BigDecimal number(Number value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.longValue());
    }

    private void report(String variant, String property, Object... arguments) {
        if (!context.isDamaged(property)) {
            context.reportAs(variant, context.at(property), arguments);
        }
    }
}
