package io.github.manumit.htcds.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** A file is not a valid mapping. Lists everything that is wrong, and shows no word of the mapping. */
public final class InvalidMappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Something that is wrong.
     *
     * @param pointer JSON Pointer of the place; empty for the whole document
     * @param line line in the document, from 1
     * @param column column in that line in code points, from 1
     * @param message what is wrong, in English
     */
    public record Problem(String pointer, int line, int column, String message) {}

    InvalidMappingException(List<Problem> problems) {
        super(problems.stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.pointer() + " " + each.message())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems, in the order of the document
     */
    public List<Problem> problems() {
        return problems;
    }
}
