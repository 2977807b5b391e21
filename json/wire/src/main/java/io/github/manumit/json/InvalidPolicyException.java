package io.github.manumit.json;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown if a policy cannot be read. The message has one line for each problem. */
public final class InvalidPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialized with the exception. */
    private final transient @Nullable List<Problem> problems;

    /**
     * Something that is wrong with a policy.
     *
     * @param pointer JSON Pointer of the place; empty for the whole document
     * @param line line of the place, from 1
     * @param column column in that line in code points, from 1
     * @param message what is wrong, in English
     */
    public record Problem(String pointer, int line, int column, String message) {

        /** Returns the place and the message on one line. */
        @Override
        public String toString() {
            return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer) + ": " + message;
        }
    }

    InvalidPolicyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems.
     *
     * @return the problems in the order of the document; empty only after deserialization of the exception
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
