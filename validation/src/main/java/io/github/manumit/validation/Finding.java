package io.github.manumit.validation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a document. Neither the message nor the pointer nor the arguments ever show a value of the document.
 *
 * @param code code of the broken rule, as in the {@link Catalogue}
 * @param severity how serious it is
 * @param pointer JSON Pointer (RFC 6901) of the faulty value; empty for the whole document
 * @param line line of the value in the document, from 1; null if there is no document
 * @param column column in that line in code points, from 1; null if there is no document
 * @param message what is wrong, in the language of the validator
 * @param document the line number in a file with one case file per line, from 1; null otherwise
 * @param variant the end of the message's key, after the code; empty for the rule's main message
 * @param arguments arguments of the message: numbers, words, names of components. With them, {@link Catalogue#message}
 *     writes the message in another language
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String message,
        @Nullable Integer document,
        String variant,
        List<Object> arguments) {

    /** Checks that no required component is null. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(variant, "variant");
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns the finding with its position in the text.
     *
     * @param line line, from 1
     * @param column column in code points, from 1
     * @return the finding with the position
     */
    public Finding at(int line, int column) {
        return new Finding(code, severity, pointer, line, column, message, document, variant, arguments);
    }

    /**
     * Returns the finding with the number of its document.
     *
     * @param number number of the line that contains the document, from 1
     * @return the finding with the number
     */
    public Finding inDocument(int number) {
        return new Finding(code, severity, pointer, line, column, message, number, variant, arguments);
    }

    /** The finding below another place. */
    Finding below(String parent) {
        return new Finding(code, severity, parent + pointer, line, column, message, document, variant, arguments);
    }
}
