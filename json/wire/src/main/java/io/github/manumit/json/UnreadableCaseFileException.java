package io.github.manumit.json;

import io.github.manumit.validation.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a document is not a case file, or is one that cannot be read without loss. The message names the rule and
 * the position, never content.
 */
public final class UnreadableCaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialized with the exception. */
    private final transient @Nullable List<Finding> findings;

    UnreadableCaseFileException(List<Finding> findings) {
        super(describe(findings));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the faults in the form of the document. Rules beyond the form were not checked.
     *
     * @return the findings in document order; empty only after deserialization of the exception
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
