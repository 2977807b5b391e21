package io.github.manumit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** All commands. A run makes only the command that it needs, because looking at all of them takes time. */
final class Commands {

    static final String NAME = "manumit";

    private static final Map<String, Supplier<Object>> BY_NAME = byName();

    private Commands() {}

    /** The program without a command. */
    @Command(
            name = NAME,
            sortOptions = false,
            descriptionHeading = "%n",
            description =
                    "Check, show and look up what stands in case files of human trafficking, forced labour, slavery and"
                            + " unlawful detention.",
            synopsisSubcommandLabel = "COMMAND",
            optionListHeading = "%nOptions:%n",
            commandListHeading = "%nCommands:%n",
            exitCodeListHeading = "%nExit status:%n",
            exitCodeList = {
                "0:no error was found",
                "1:at least one error was found",
                "2:the program could not run, could not read some input, or could not write its results",
                "130, 143:it was interrupted"
            },
            footerHeading = "%nExamples:%n",
            footer = {"  manumit validate case.json", "  manumit show --lang ru case.json", "  manumit help validate"})
    static final class Root {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Show this help and exit.")
        @SuppressWarnings("UnusedVariable") // picocli reads it
        private boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "Print the version and exit.")
        @SuppressWarnings("UnusedVariable") // picocli reads it
        private boolean version;
    }

    private static Map<String, Supplier<Object>> byName() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("template", TemplateCommand::new);
        commands.put("project", ProjectCommand::new);
        commands.put("risk", RiskCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("conformance", ConformanceCommand::new);
        commands.put("upgrade", UpgradeCommand::new);
        commands.put("date", DateCommand::new);
        commands.put("jurisdiction", JurisdictionCommand::new);
        commands.put("cite", CiteCommand::new);
        commands.put("generate-completion", CompletionCommand::new);
        commands.put("help", HelpCommand::new);
        return commands;
    }

    /** The command line with all commands. */
    static CommandLine all() {
        CommandLine line = new CommandLine(new Root());
        BY_NAME.forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.getCommandSpec().version(NAME + " " + Version.TEXT);
        return settled(line);
    }

    /**
     * The command line of a single command, which takes the arguments after its name.
     *
     * @return null if there is no such command, or if it needs the others
     */
    static @Nullable CommandLine one(String name) {
        Supplier<Object> command = name.equals("help") ? null : BY_NAME.get(name);
        return command == null ? null : settled(new CommandLine(command.get()).setCommandName(NAME + ' ' + name));
    }

    private static CommandLine settled(CommandLine line) {
        return line.setExpandAtFiles(false).setTrimQuotes(false).setUsageHelpWidth(100);
    }
}
