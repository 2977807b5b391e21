package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.rule.Bounds;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Member;
import io.github.manumit.shape.Shape;
import io.github.manumit.value.Path;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;

/** Converts findings to violations of Jakarta Validation and back. */
final class Violations {

    private Violations() {}

    /**
     * Adds a violation on the checked record. Its payload is the finding, whose pointer begins at the record.
     *
     * @param finding the finding
     * @param context where to add it
     */
    static void add(Finding finding, ConstraintValidatorContext context) {
        String place = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(finding);
        context.buildConstraintViolationWithTemplate(escape(place + finding.message()))
                .addConstraintViolation();
    }

    /**
     * Reads a violation.
     *
     * @param violation a violation that a validator found in a case file, or in a record validated by itself
     * @param reporting receives the finding
     */
    static void read(ConstraintViolation<?> violation, Reporting reporting) {
        Path path = path(violation.getPropertyPath(), root(violation.getRootBeanClass()));
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        Annotation annotation = constraint.getAnnotation();
        if (annotation instanceof RulesApply) {
            HibernateConstraintViolation<?> found = violation.unwrap(HibernateConstraintViolation.class);
            reporting.addAgain(found.getDynamicPayload(Finding.class).below(path.pointer()));
            return;
        }
        Limit limit = Limit.of(annotation);
        if (limit == null || !isOurs(limit, constraint)) {
            reporting.add(new Finding(
                    annotation.annotationType().getName(),
                    Severity.ERROR,
                    path.pointer(),
                    null,
                    null,
                    violation.getMessage(),
                    null,
                    "",
                    List.of()));
        } else {
            reporting.add(limit.fault(path));
        }
    }

    /** The limits of our records are in a group of ours, except for presence, which is the same rule wherever it stands. */
    private static boolean isOurs(Limit limit, ConstraintDescriptor<?> constraint) {
        return limit.code().equals(Limit.MISSING) || constraint.getGroups().contains(Bounds.class);
    }

    /** The shape of the record that was validated; that of a case file if the root is not a record of the model. */
    private static Shape root(Class<?> type) {
        return Shape.of(type.isAnnotationPresent(RulesApply.class) ? type : CaseFile.class);
    }

    private static Path path(jakarta.validation.Path nodes, Shape root) {
        Path path = Path.ROOT;
        Shape shape = root;
        for (jakarta.validation.Path.Node node : nodes) {
            if (node.isInIterable() && node.getIndex() != null) {
                path = path.element(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                path = path.property(node.getKey().toString());
            }
            String name = node.getName();
            if (node.getKind() != ElementKind.PROPERTY || name == null) {
                continue;
            }
            Member member = member(shape, name);
            if (member == null || !member.isInline()) {
                path = path.property(member == null ? name : member.property());
            }
            shape = member == null ? null : nested(member.kind());
        }
        return path;
    }

    /** The shape of the records that a component holds, directly or in a list; null if it holds none. */
    private static @Nullable Shape nested(Kind kind) {
        if (kind instanceof Kind.Nested nested) {
            return nested.shape();
        }
        return kind instanceof Kind.Listed listed ? nested(listed.element()) : null;
    }

    /** The component with that name in Java; null if the record has none. */
    private static @Nullable Member member(@Nullable Shape shape, String name) {
        if (shape != null) {
            for (Member member : shape.members()) {
                if (member.name().equals(name)) {
                    return member;
                }
            }
        }
        return null;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if ("\\{}$".indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
