package io.github.manumit.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a document. Neither the message nor the pointer ever shows a value of the document.
 *
 * @param code code of the broken rule, as in the {@link Catalogue}
 * @param severity how serious it is
 * @param pointer JSON Pointer (RFC 6901) of the faulty value; empty for the whole document
 * @param line line of the value in the document, from 1; null if there is no document
 * @param column column in that line in code points, from 1; null if there is no document
 * @param message what is wrong, in readable form
 * @param document the line number in a file with one case file per line, from 1; null otherwise
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        @Nullable Integer document) {

    /** Checks that no required component is null. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the finding with its position in the text.
     *
     * @param line line, from 1
     * @param column column in code points, from 1
     * @return the finding with the position
     */
    public Finding at(int line, int column) {
        return new Finding(code, severity, pointer, line, column, message, document);
    }

    /**
     * Returns the finding with the number of its document.
     *
     * @param number number of the line that contains the document, from 1
     * @return the finding with the number
     */
    public Finding inDocument(int number) {
        return new Finding(code, severity, pointer, line, column, message, number);
    }
}
