package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.DocumentBytes;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one document. Holds no more of the document than the lines that were asked for, masked.
 *
 * @param number the number of its line, or null
 * @param findings the findings
 * @param excerpts for each finding, its place in the text; empty if they were not asked for
 * @param suppressed the number of findings that a policy suppressed, by code
 * @param caseFile the case file, if it was asked for and could be read
 * @param failure why the document could not be checked; null if it was
 */
record CheckedDocument(
        @Nullable Integer number,
        List<Finding> findings,
        List<String> excerpts,
        Map<String, Integer> suppressed,
        @Nullable CaseFile caseFile,
        @Nullable String failure) {

    /** What is kept besides the findings. */
    enum Keep {
        NOTHING,
        EXCERPTS,
        CASE_FILE
    }

    /** Checks a document. */
    static CheckedDocument of(DocumentBytes document, CaseFileJson json, Keep keep) {
        try {
            Checked checked = json.check(document);
            return new CheckedDocument(
                    document.number(),
                    checked.findings(),
                    keep == Keep.EXCERPTS ? excerpts(document, checked.findings()) : List.of(),
                    checked.suppressed(),
                    keep == Keep.CASE_FILE ? checked.caseFile() : null,
                    null);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new CheckedDocument(document.number(), List.of(), List.of(), Map.of(), null, Console.reason(e));
        }
    }

    private static List<String> excerpts(DocumentBytes document, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Excerpts source = new Excerpts(document.text());
        List<String> excerpts = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            Integer line = document.number() == null ? finding.line() : Integer.valueOf(1);
            Integer column = finding.column();
            excerpts.add(line == null || column == null ? "" : source.at(line, column));
        }
        return excerpts;
    }

    long errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    boolean isValid() {
        return failure == null && errors() == 0;
    }
}
