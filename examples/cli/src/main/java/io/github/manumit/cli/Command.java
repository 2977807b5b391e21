package io.github.manumit.cli;

import java.io.IOException;
import java.util.List;

/** One command of the command line. */
interface Command {

    /** Exit status: no error was found. */
    int NO_ERROR = 0;

    /** Exit status: at least one error was found. */
    int ERRORS = 1;

    /** Exit status: the command could not run, or failed for some inputs. */
    int NOT_RUN = 2;

    /** The name of the command. */
    String name();

    /** Its arguments, for the usage message. */
    String arguments();

    /** What it does, in a few words. */
    String purpose();

    /**
     * Runs the command.
     *
     * @param arguments the arguments after its name
     * @param console where it reads and writes
     * @return the exit status
     * @throws IOException if standard input cannot be read
     * @throws UsageException if the arguments are invalid
     */
    int run(List<String> arguments, Console console) throws IOException, UsageException;
}
