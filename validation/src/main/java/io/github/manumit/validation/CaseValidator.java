package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks case files against the rules of the {@link Catalogue}. Thread-safe. */
public final class CaseValidator {

    private static final CaseValidator STANDARD = new CaseValidator();

    private CaseValidator() {}

    /**
     * Returns the validator for this version's rules.
     *
     * @return always the same instance
     */
    public static CaseValidator standard() {
        return STANDARD;
    }

    /**
     * Checks a case file. Does not need a Jakarta Validation provider.
     *
     * @param caseFile the case file
     * @return all findings, in document order; empty if there is no fault
     */
    public List<Finding> check(CaseFile caseFile) {
        List<Fault> faults = new ArrayList<>();
        CaseWalk.over(caseFile, true, faults::add);
        return FaultOrder.findings(faults);
    }

    /**
     * Returns the case file if it has no errors; warnings are ignored.
     *
     * @param caseFile the case file
     * @return the same case file
     * @throws InvalidCaseFileException if the case file has an error
     */
    public CaseFile require(CaseFile caseFile) {
        List<Finding> findings = check(caseFile);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new InvalidCaseFileException(findings);
        }
        return caseFile;
    }

    /**
     * Converts the violations found by a Jakarta Validation provider to the same findings that {@link #check} gives.
     *
     * @param violations the violations that {@code Validator.validate} returned
     * @return all findings, in document order
     */
    public List<Finding> findings(Set<ConstraintViolation<CaseFile>> violations) {
        return FaultOrder.sorted(violations.stream().map(Violations::read).toList());
    }
}
