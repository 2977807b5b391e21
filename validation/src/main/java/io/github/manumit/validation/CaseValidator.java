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
     * Returns the validator of this version's rules.
     *
     * @return the same validator each time
     */
    public static CaseValidator standard() {
        return STANDARD;
    }

    /**
     * Checks a case file. Needs no Jakarta Validation provider.
     *
     * @param caseFile the case file
     * @return all findings, in the order of the file; empty when there is no fault
     */
    public List<Finding> check(CaseFile caseFile) {
        List<Fault> faults = new ArrayList<>();
        CaseWalk.over(caseFile, true, faults::add);
        return FaultOrder.findings(faults);
    }

    /**
     * Passes on a case file without errors; warnings do not matter.
     *
     * @param caseFile the case file
     * @return the same case file
     * @throws InvalidCaseFileException when it has an error
     */
    public CaseFile require(CaseFile caseFile) {
        List<Finding> findings = check(caseFile);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new InvalidCaseFileException(findings);
        }
        return caseFile;
    }

    /**
     * Turns what a Jakarta Validation provider found into the same findings that {@link #check} gives.
     *
     * @param violations what {@code Validator.validate} returned
     * @return all findings, in the order of the file
     */
    public List<Finding> findings(Set<ConstraintViolation<CaseFile>> violations) {
        return FaultOrder.sorted(violations.stream().map(Violations::read).toList());
    }
}
