package io.github.manumit.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One command of the command line. */
@Command(
        sortOptions = false,
        abbreviateSynopsis = false,
        descriptionHeading = "%n",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        footerHeading = "%nExamples:%n")
abstract class CliCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    /**
     * Runs the command.
     *
     * @param console where it reads and writes
     * @return the exit status
     * @throws IOException if standard input cannot be read
     * @throws UnusableException if the arguments cannot be used
     */
    abstract int run(Console console) throws IOException, UnusableException;
}
