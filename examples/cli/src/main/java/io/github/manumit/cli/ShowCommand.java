package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.show.CasePage;
import io.github.manumit.show.CaseReport;
import io.github.manumit.show.ShowOptions;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import java.util.List;
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
                    + " What is under a restriction is withheld."
        },
        exitCodeList = {
            "0:all cases were shown, and no error was found",
            "1:at least one error was found",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = {"  manumit show --lang ru case.json", "  manumit show --format html case.json > case.html"})
final class ShowCommand extends CliCommand {

    /** The formats of what is shown. */
    enum Format {
        text,
        html
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or html (one page of one case). Default: text.")
    private Format format = Format.text;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of words and dates: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Option(
            names = "--reveal",
            description = "Show what is under a restriction, too. Only for readers who may see everything.")
    private boolean reveal;

    @Parameters(paramLabel = "FILE", description = "Files and folders; - is standard input. Default: standard input.")
    private List<String> files = List.of();

    @Override
    int run(Console console) throws UnusableException {
        Inputs inputs = Inputs.of(files, console);
        if (format == Format.html && inputs.files().size() > 1) {
            throw new UnusableException("--format html takes one file");
        }
        CaseFileJson json =
                CaseFileJson.standard().withValidator(CaseValidator.standard().with(language.locale()));
        ShowOptions plain = ShowOptions.of(language.locale());
        try (DocumentQueue queue =
                new DocumentQueue(inputs.files(), console, json, CheckedDocument.Keep.CASE_FILE, 1)) {
            Showing showing = new Showing(console, reveal ? plain.revealing() : plain, format == Format.html);
            queue.receive(showing);
            console.flush();
            return inputs.failed() ? Exit.NOT_RUN : showing.status;
        }
    }

    /** Shows each document. */
    private static final class Showing implements DocumentQueue.Receiver {
        private final Console console;
        private final ShowOptions options;
        private final boolean isPage;
        private InputFile input = new InputFile("");
        private boolean isFirst = true;
        private boolean isRefused;
        private int status = Exit.NO_ERROR;

        Showing(Console console, ShowOptions options, boolean isPage) {
            this.console = console;
            this.options = options;
            this.isPage = isPage;
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
            if (!isFirst && isPage) {
                if (!isRefused) {
                    fail(input.name() + ": a page shows one case file, which is the first; others are not shown");
                }
                isRefused = true;
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
                    String line = ReportWriter.line(input, finding);
                    if (isPage) {
                        console.complain(line);
                    } else {
                        console.line(line);
                    }
                }
                return;
            }
            console.text(
                    isPage
                            ? CasePage.of(caseFile, options.withFindings(document.findings()))
                            : Console.printable(CaseReport.of(caseFile, options)));
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
