package io.github.manumit.json.wire.schema;

import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The constraints of one component, as keywords of JSON Schema. */
public final class Constraints {

    private static final String CONSTRAINTS = "jakarta.validation.constraints";

    private final List<Annotation> found;

    private Constraints(List<Annotation> found) {
        this.found = found;
    }

    public static Constraints of(Shape shape, Member member) {
        try {
            // Built-in constraints do not target record components, but they are also present on the accessor.
            Annotation[] all = shape.type().getMethod(member.name()).getAnnotations();
            List<Annotation> found = new ArrayList<>(Arrays.asList(all));
            found.removeIf(each -> !each.annotationType().getPackageName().equals(CONSTRAINTS));
            return new Constraints(found);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean isRequired() {
        return found.stream()
                .anyMatch(each -> each instanceof NotNull || each instanceof NotBlank || each instanceof NotEmpty);
    }

    /** Adds the keywords to the schema of the property. */
    public void addTo(Map<String, Object> schema) {
        boolean hasForm = schema.containsKey("$ref") || has(Pattern.class);
        for (Annotation each : found) {
            if (each instanceof Size size) {
                put(schema, "minLength", size.min(), 0);
                put(schema, "maxLength", size.max(), Integer.MAX_VALUE);
            } else if (each instanceof Min min) {
                schema.put("minimum", min.value());
            } else if (each instanceof Max max) {
                schema.put("maximum", max.value());
            } else if (each instanceof DecimalMin min) {
                schema.put("minimum", new BigDecimal(min.value()));
            } else if (each instanceof DecimalMax max) {
                schema.put("maximum", new BigDecimal(max.value()));
            } else if (each instanceof Pattern pattern) {
                schema.put("pattern", "^(?:" + pattern.regexp() + ")$");
            } else if (each instanceof NotBlank && !hasForm) {
                schema.put("pattern", "[^\\x00-\\x20]");
            } else if (each instanceof NotEmpty) {
                schema.put("minItems", 1);
            } else if (!(each instanceof NotNull || each instanceof NotBlank)) {
                throw new IllegalStateException("no keyword for " + each.annotationType());
            }
        }
    }

    private boolean has(Class<? extends Annotation> type) {
        return found.stream().anyMatch(type::isInstance);
    }

    private static void put(Map<String, Object> schema, String keyword, int limit, int none) {
        if (limit != none) {
            schema.put(keyword, limit);
        }
    }
}
