package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Writes what the build puts beside the jar: manual pages, and a script for completion. */
final class Distribution {

    private Distribution() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder of the jar
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path pages = Files.createDirectories(folder.resolve("man/man1"));
        CommandLine all = Commands.all();
        List<CommandLine> commands = new ArrayList<>(all.getSubcommands().values());
        commands.add(0, all);
        for (CommandLine each : commands) {
            Files.writeString(pages.resolve(ManPage.name(each) + ".1"), ManPage.of(each));
        }
        Path completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve(Commands.NAME), CompletionCommand.script());
    }
}
