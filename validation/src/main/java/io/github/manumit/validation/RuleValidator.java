package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Claim;
import io.github.manumit.rule.Rule;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Shape;
import io.github.manumit.shape.Walk;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs the rules of the catalogue under Hibernate Validator, which finds this class with the service loader. Not meant
 * to be called directly.
 *
 * <p>The message of a violation is the rule's code in brackets, followed by the message in English; {@link
 * CaseValidator#findings} parses it.
 */
public final class RuleValidator implements ConstraintValidator<Rule, Object> {

    private String code = "";

    /** Called by Hibernate Validator. */
    public RuleValidator() {}

    @Override
    public void initialize(Rule rule) {
        code = rule.value();
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Fault> faults = new ArrayList<>();
        if (code.equals(RecordRules.CASE)) {
            CaseWalk.over((CaseFile) value, false, faults::add);
        } else if (code.equals(RecordRules.SAYS)) {
            says((Claim<?>) value, faults::add);
        } else {
            RecordRules.check(code, value.getClass()).check(value, new CheckContext(Path.ROOT, faults::add));
        }
        if (!faults.isEmpty()) {
            context.disableDefaultConstraintViolation();
            Shape shape = shape(value);
            faults.forEach(fault -> Violations.add(fault, shape, context));
        }
        return faults.isEmpty();
    }

    /** Checks the partial entity, of which nothing is required; so it is not cascaded to. */
    private static void says(Claim<?> claim, Consumer<Fault> sink) {
        Object says = claim.says();
        if (says != null) {
            Walk.over(says, Path.ROOT.property("says"), new Walk.Visitor() {
                @Override
                public void enter(Object record, Shape shape, Path path, boolean partial) {
                    RecordPlan.of(shape).check(record, path, true, sink);
                }
            });
        }
    }

    private static Shape shape(Object value) {
        return value instanceof Claim<?> claim && claim.says() != null
                ? Shape.of(new Shape.Key(Claim.class, List.of(claim.says().getClass())))
                : Shape.of(value.getClass());
    }
}
