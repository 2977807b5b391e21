package io.github.manumit.validation;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if a case file must not have errors but has some. The message contains only codes. */
public final class InvalidCaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** All findings; not serialized. */
    private final transient List<Finding> findings;

    /**
     * Creates the exception.
     *
     * @param findings all findings of the case file, including warnings
     */
    public InvalidCaseFileException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the findings.
     *
     * @return all findings, including warnings; empty after deserialization
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
