package io.github.manumit.citation;

/**
 * Thrown if a file of statutes breaks the rules of its format. The message names the line and the rule, never the
 * content of the line.
 */
public final class StatuteFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line; see {@link #line()}. */
    private final int line;

    StatuteFileException(int line, String rule) {
        super("line " + line + ": " + rule);
        this.line = line;
    }

    /**
     * Returns the line at which reading stopped.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }
}
