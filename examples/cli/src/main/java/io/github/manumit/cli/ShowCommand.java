package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.show.CaseReport;
import io.github.manumit.validation.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints case files in readable form. */
@Command(
        name = "show",
        description = {
            "Show case files in readable form.",
            "",
            "The files are read and checked as by validate. A case with errors is shown as far as it could be read."
        },
        exitCodeList = {
            "0:all cases were shown, and no error was found",
            "1:at least one error was found",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = "  manumit show --lang ru case.json")
final class ShowCommand extends CliCommand {

    /** The formats of what is shown. */
    enum Format {
        text,
        html
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, or html. Default: text.")
    private Format format = Format.text;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of words and dates: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Parameters(paramLabel = "FILE", description = "Files and folders; - is standard input. Default: standard input.")
    private List<String> files = List.of();

    @Override
    int run(Console console) throws UnusableException {
        if (format == Format.html) {
            throw new UnusableException("html is not yet available");
        }
        Inputs inputs = Inputs.of(files, console);
        try (DocumentQueue queue = new DocumentQueue(
                inputs.files(), console, CaseFileJson.standard(), CheckedDocument.Keep.CASE_FILE, 1)) {
            Showing showing = new Showing(console, language.locale());
            queue.receive(showing);
            console.flush();
            return inputs.failed() ? Exit.NOT_RUN : showing.status;
        }
    }

    /** Shows each document. */
    private static final class Showing implements DocumentQueue.Receiver {
        private final Console console;
        private final Locale locale;
        private InputFile input = new InputFile("");
        private boolean isFirst = true;
        private int status = Exit.NO_ERROR;

        Showing(Console console, Locale locale) {
            this.console = console;
            this.locale = locale;
        }

        @Override
        public void begin(InputFile next) {
            input = next;
        }

        @Override
        public void document(CheckedDocument document) {
            if (document.failure() != null) {
                fail(input.name() + ": " + document.failure());
                return;
            }
            if (!isFirst) {
                console.line("");
            }
            isFirst = false;
            status = Math.max(status, document.isValid() ? Exit.NO_ERROR : Exit.ERRORS);
            CaseFile caseFile = document.caseFile();
            if (caseFile == null) {
                for (Finding finding : document.findings()) {
                    console.line(
                            input.shown() + ": error " + finding.code() + ": " + Console.printable(finding.message()));
                }
                return;
            }
            console.text(Console.printable(CaseReport.of(caseFile, locale)));
            if (!document.isValid()) {
                console.complain(input.name() + ": has errors, see manumit validate");
            }
        }

        @Override
        public void end(int documents, @Nullable String problem) {
            if (problem != null) {
                fail(problem);
            }
        }

        private void fail(String problem) {
            status = Exit.NOT_RUN;
            console.complain(problem);
        }

        @Override
        public void idle() {
            console.flush();
        }
    }
}
