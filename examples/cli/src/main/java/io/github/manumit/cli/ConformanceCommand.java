package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the conformance corpus over another implementation. */
@Command(
        name = "conformance",
        description = {
            "Tell whether another program reads and checks case files as the format demands.",
            "",
            "RUNNER is a program, with its arguments. It is started once. For each document of the corpus it gets one line on"
                    + " its standard input, the path of the document, and answers with one line on its standard output,"
                    + " a JSON object:",
            "",
            "  valid     true if it accepts the document",
            "  findings  what it found: objects with code, pointer and severity; optional",
            "  written   the document as it writes it back, as a string; optional",
            "",
            "Without RUNNER, this program is judged. A runner that only has the schema is judged with --schema.",
            "The documents, and what is expected of them, are written to a folder with --unpack."
        },
        exitCodeList = {
            "0:all answers were right",
            "1:at least one answer was wrong",
            "2:bad usage, a runner that did not answer, or results that could not be written"
        },
        footer = {
            "  manumit conformance python3 runner.py",
            "  manumit conformance --schema -- node validate.js --strict",
            "  manumit conformance --unpack corpus"
        })
final class ConformanceCommand extends CliCommand {

    /** How the results are written. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--schema",
            description = "Ask only for what a validator can see that has the schema and nothing else.")
    private boolean schema;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: for people; json: one object. Default: text.")
    private Format format = Format.text;

    @Option(
            names = "--unpack",
            paramLabel = "FOLDER",
            description = "Write the corpus to an empty or new folder, and stop.")
    private @Nullable String unpack;

    @Parameters(paramLabel = "RUNNER", arity = "0..*", description = "The program to judge, and its arguments.")
    private List<String> runner = new ArrayList<>();

    @Override
    int run(Console console) throws IOException, UnusableException {
        if (unpack != null) {
            unpack(unpack, console);
            return Exit.NO_ERROR;
        }
        Path folder = Files.createTempDirectory("manumit-conformance");
        try {
            ConformanceVerdict verdict = new ConformanceVerdict();
            try (Runner judged = runner.isEmpty() ? new OwnRunner() : new OtherRunner(runner)) {
                for (Corpus.Document document : Corpus.unpack(folder)) {
                    if (!schema || isForSchema(document)) {
                        verdict.add(document, judged.answer(document.file()), schema);
                    }
                }
            }
            if (format == Format.json) {
                console.line(verdict.json());
            } else {
                verdict.lines().forEach(console::line);
            }
            return verdict.isRight() ? Exit.NO_ERROR : Exit.ERRORS;
        } finally {
            delete(folder);
        }
    }

    /** What a validator with the schema can see, and what it must let pass. Whether a text is JSON is not its matter. */
    private static boolean isForSchema(Corpus.Document document) {
        return document.forSchema() || !document.forReading();
    }

    private static void unpack(String name, Console console) throws UnusableException {
        Path folder = NewFile.path(name);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new UnusableException(name + ": is not empty");
                }
            }
            int documents = Corpus.unpack(folder.toAbsolutePath().normalize()).size();
            console.line(documents + " documents");
        } catch (FileAlreadyExistsException e) {
            throw new UnusableException(name + ": is not a folder");
        } catch (IOException e) {
            throw new UnusableException(name + ": cannot be written");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
