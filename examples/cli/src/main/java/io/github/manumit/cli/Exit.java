package io.github.manumit.cli;

/** The exit statuses of the program. */
final class Exit {

    /** No error was found. */
    static final int NO_ERROR = 0;

    /** At least one error was found. */
    static final int ERRORS = 1;

    /** The command could not run, could not read some input, or could not write its results. */
    static final int NOT_RUN = 2;

    private Exit() {}
}
