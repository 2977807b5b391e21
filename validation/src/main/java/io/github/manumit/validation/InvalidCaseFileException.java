package io.github.manumit.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a case file without errors is needed and this one has some. Its message names codes only. */
public final class InvalidCaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** All findings; not serialized. */
    private final transient List<Finding> findings;

    /**
     * Creates the exception.
     *
     * @param findings all findings of the case file, warnings too
     */
    public InvalidCaseFileException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the findings.
     *
     * @return all of them, warnings too; empty after deserialization
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String describe(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        String codes = errors.stream().map(Finding::code).distinct().sorted().collect(Collectors.joining(", "));
        return errors.size() + (errors.size() == 1 ? " error: " : " errors: ") + codes;
    }
}
