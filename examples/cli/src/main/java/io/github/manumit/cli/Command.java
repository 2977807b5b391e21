package io.github.manumit.cli;

import java.io.IOException;
import java.util.List;

/** One command of the command line. */
interface Command {

    /** Exit status: no error was found. */
    int NO_ERROR = 0;

    /** Exit status: at least one error was found. */
    int ERRORS = 1;

    /** Exit status: the command could not run, or not on every input. */
    int NOT_RUN = 2;

    /** The word that calls it. */
    String name();

    /** Its arguments, for the usage. */
    String arguments();

    /** What it does, in a few words. */
    String purpose();

    /**
     * Runs it.
     *
     * @param arguments what stands behind its name
     * @param console where it reads and writes
     * @return the exit status
     * @throws IOException when standard input cannot be read
     * @throws UsageException when the arguments are not as they should be
     */
    int run(List<String> arguments, Console console) throws IOException, UsageException;
}
