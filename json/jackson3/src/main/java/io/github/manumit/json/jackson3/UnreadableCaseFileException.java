package io.github.manumit.json.jackson3;

import io.github.manumit.validation.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown where a document is no case file, or not one that can be read without loss. Its message names rule and place, never content. */
public final class UnreadableCaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialised with the exception. */
    private final transient @Nullable List<Finding> findings;

    UnreadableCaseFileException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns what is wrong with the form of the document. Rules beyond it were not checked.
     *
     * @return the findings in the order of the document; empty only after the exception was serialised
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String describe(List<Finding> findings) {
        Finding first = findings.get(0);
        return findings.size() + (findings.size() == 1 ? " fault" : " faults") + ", first " + first.code() + " at line "
                + first.line() + ", column " + first.column() + ", pointer \"" + first.pointer() + "\": "
                + first.message();
    }
}
