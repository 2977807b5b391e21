package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Claim;
import io.github.manumit.rule.Draft;
import io.github.manumit.rule.Public;
import io.github.manumit.rule.RulesApply;
import io.github.manumit.rule.Warnings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the rules of the catalogue under Hibernate Validator, which finds this class with the service loader. Not meant to
 * be called directly.
 *
 * <p>A violation is on the record that a rule looks at. Its payload is a {@link Finding} with the pointer from there to the
 * faulty value.
 */
public final class RuleValidator implements ConstraintValidator<RulesApply, Object> {

    private CaseValidator validator = CaseValidator.standard();
    private Severity severity = Severity.ERROR;
    private boolean wholeFile;

    /** Called by Hibernate Validator. */
    public RuleValidator() {}

    @Override
    public void initialize(RulesApply annotation) {
        List<Class<?>> groups = List.of(annotation.groups());
        if (groups.contains(Warnings.class)) {
            severity = Severity.WARNING;
            wholeFile = true;
        } else if (groups.contains(Draft.class)) {
            validator = validator.with(Profile.DRAFT);
            wholeFile = true;
        } else if (groups.contains(Public.class)) {
            validator = validator.with(Profile.PUBLIC);
            wholeFile = true;
        }
    }

    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Fault> faults = new ArrayList<>();
        if (value instanceof CaseFile file) {
            validator.check(file, wholeFile, faults::add);
        }
        if (!wholeFile) {
            validator.checkAlone(value, faults::add);
        }
        List<Finding> findings = new ArrayList<>();
        for (Fault fault : faults) {
            Finding finding = validator.finding(fault);
            if (finding != null && finding.severity() == severity && isOurs(value, fault)) {
                findings.add(finding);
            }
        }
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> Violations.add(finding, context));
        }
        return findings.isEmpty();
    }

    /**
     * Outside of whole files, presence is a constraint of the component itself, which has no value to show. What a claim
     * says is not cascaded to, so presence in it is checked here.
     */
    private boolean isOurs(Object value, Fault fault) {
        return wholeFile
                || !fault.rule().code().equals(Limit.MISSING)
                || value instanceof Claim && fault.pointer().startsWith("/says/");
    }
}
