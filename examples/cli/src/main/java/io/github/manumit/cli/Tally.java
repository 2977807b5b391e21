package io.github.manumit.cli;

import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.Map;
import java.util.TreeMap;

/** What was counted in an input, or in all of them. */
final class Tally {

    private final Map<String, Integer> suppressed = new TreeMap<>();
    private final Map<String, Long> byCode = new TreeMap<>();
    private long inputs;
    private long documents;
    private long errors;
    private long warnings;
    private long omitted;

    void addInput() {
        inputs++;
    }

    void add(CheckedDocument document, int shown) {
        document.suppressed().forEach((code, count) -> suppressed.merge(code, count, Integer::sum));
        for (Finding finding : document.findings()) {
            boolean isError = finding.severity() == Severity.ERROR;
            errors += isError ? 1 : 0;
            warnings += isError ? 0 : 1;
            // errors come before warnings
            byCode.merge((isError ? "error   " : "warning ") + finding.code(), 1L, Long::sum);
        }
        omitted += document.findings().size() - shown;
    }

    void addDocuments(int count) {
        documents += count;
    }

    long inputs() {
        return inputs;
    }

    long documents() {
        return documents;
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /** The number of findings that were counted but are not shown. */
    long omitted() {
        return omitted;
    }

    /** The number of findings that a policy suppressed, by code. */
    Map<String, Integer> suppressed() {
        return suppressed;
    }

    /** The number of findings by severity and code. */
    Map<String, Long> byCode() {
        return byCode;
    }
}
