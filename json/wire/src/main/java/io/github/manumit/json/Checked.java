package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading and checking one document.
 *
 * @param caseFile the case file, as far as it could be read; null if the document is not a case file at all, has no id,
 *     or exceeds a limit
 * @param findings all findings in document order; empty if there is no fault
 * @param suppressed the number of findings that a policy suppressed, by code
 * @param document the line number in a file with one case file per line, from 1; null for a single document
 */
public record Checked(
        @Nullable CaseFile caseFile,
        List<Finding> findings,
        Map<String, Integer> suppressed,
        @Nullable Integer document) {

    /** Copies the findings. */
    public Checked {
        suppressed = Map.copyOf(suppressed);
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether the document is a case file without errors. Warnings are ignored.
     *
     * @return true if there is a case file and no finding is an error
     */
    public boolean isValid() {
        return caseFile != null && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Returns the case file.
     *
     * @return the case file, as far as it could be read; empty if there is none
     */
    public Optional<CaseFile> read() {
        return Optional.ofNullable(caseFile);
    }

    /** Returns the number of findings, never content. */
    @Override
    public String toString() {
        return "Checked[" + (caseFile == null ? "unreadable" : "read") + ", " + findings.size() + " findings]";
    }
}
