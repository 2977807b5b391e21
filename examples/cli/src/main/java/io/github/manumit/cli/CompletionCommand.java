package io.github.manumit.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that lets a shell complete commands and options. */
@Command(
        name = "generate-completion",
        description = "Print a script with which bash and zsh complete commands, options and their values.",
        exitCodeList = {"0:the script was printed", "2:bad usage, or results that could not be written"},
        footer = "  source <(manumit generate-completion)")
final class CompletionCommand extends CliCommand {

    @Override
    int run(Console console) {
        console.text(script());
        return Exit.NO_ERROR;
    }

    /** The script. */
    static String script() {
        return AutoComplete.bash(Commands.NAME, Commands.all());
    }
}
