package io.github.manumit.validation;

import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param findings the findings, in document order
 * @param suppressed the number of findings that a {@link Policy} suppressed, by code
 */
public record Report(List<Finding> findings, Map<String, Integer> suppressed) {

    /** Copies the findings. */
    public Report {
        findings = List.copyOf(findings);
        suppressed = Map.copyOf(suppressed);
    }

    /**
     * Tells whether there is no error. Warnings are ignored.
     *
     * @return true if no finding is an error
     */
    public boolean isValid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns numbers, never content. */
    @Override
    public String toString() {
        return "Report[" + findings.size() + " findings]";
    }
}
