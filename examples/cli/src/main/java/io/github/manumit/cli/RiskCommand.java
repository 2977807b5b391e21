package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.disclosure.Risk;
import io.github.manumit.disclosure.RiskFinding;
import io.github.manumit.disclosure.Trait;
import io.github.manumit.json.CaseFileJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who could be recognised. */
@Command(
        name = "risk",
        description = {
            "Tell who could be recognised in case files.",
            "",
            "All files are taken together; a case counts once, however many files have its id, and so does a person whose"
                    + " entries same-as connects. Reported are protected persons of whom a name, a contact or a number is told, or"
                    + " a text, or whose combination of traits fewer than K persons share, with what would mend it; children at"
                    + " an exact place on a day; relatives and employees of somebody who is named; and numbers of persons"
                    + " below K. Traits are gender, citizenship, age, place, time, occupation, role, family, language, education,"
                    + " ethnicity, health, migration, outcome and label."
        },
        exitCodeList = {
            "0:nobody was found who could be recognised",
            "1:somebody could be recognised, or at least one error was found in a file, which is then not counted",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = {"  manumit risk hub.ndjson", "  manumit risk --k 5 --format json cases/"})
final class RiskCommand extends CliCommand {

    /** The formats of the report. */
    enum Format {
        text,
        json
    }

    @Option(names = "--k", paramLabel = "K", description = "How many persons should at least be alike. Default: 11.")
    private int k = Risk.STANDARD_K;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json (one object on each line). Default: text.")
    private Format format = Format.text;

    @Parameters(paramLabel = "FILE", description = "Files and folders; - is standard input. Default: standard input.")
    private List<String> files = List.of();

    @Override
    int run(Console console) throws UnusableException {
        if (k < 2) {
            throw new UnusableException("--k must be at least 2");
        }
        Inputs inputs = Inputs.of(files, console);
        try (DocumentQueue queue = new DocumentQueue(
                inputs.files(), console, CaseFileJson.standard(), CheckedDocument.Keep.CASE_FILE, 1)) {
            Adding adding = new Adding(console, Risk.withK(k));
            queue.receive(adding);
            adding.report(format);
            console.flush();
            return inputs.failed() ? Exit.NOT_RUN : adding.status;
        }
    }

    /** Adds each document. */
    private static final class Adding implements DocumentQueue.Receiver {
        private final Console console;
        private final Risk risk;

        /** The inputs, with the number of the first file of each. */
        private final List<InputFile> inputs = new ArrayList<>();

        private final List<Integer> firsts = new ArrayList<>();
        private int[] lines = new int[16];
        private int files;
        private int status = Exit.NO_ERROR;

        Adding(Console console, Risk risk) {
            this.console = console;
            this.risk = risk;
        }

        @Override
        public void begin(InputFile next) {
            inputs.add(next);
            firsts.add(files);
        }

        @Override
        public void document(CheckedDocument document) {
            InputFile input = inputs.get(inputs.size() - 1);
            CaseFile caseFile = document.caseFile();
            if (document.failure() != null) {
                fail(input.name() + ": " + document.failure());
            } else if (caseFile == null || !document.isValid()) {
                status = Math.max(status, Exit.ERRORS);
                String line = document.number() == null ? "" : ":" + document.number();
                console.complain(input.name() + line + ": has errors and is not counted, see manumit validate");
            } else {
                risk.add(caseFile);
                if (files == lines.length) {
                    lines = Arrays.copyOf(lines, files * 2);
                }
                lines[files++] = document.number() == null ? 0 : document.number();
            }
        }

        void report(Format format) {
            int[] count = {0};
            risk.report(finding -> {
                count[0]++;
                console.line(format == Format.json ? json(finding) : text(finding));
            });
            if (count[0] > 0) {
                status = Math.max(status, Exit.ERRORS);
            }
            if (format == Format.text) {
                console.line(files + (files == 1 ? " case file, " : " case files, ") + risk.persons()
                        + " protected persons, " + (count[0] + risk.notKept()) + " findings"
                        + (risk.copies() == 0 ? "" : "; " + risk.copies() + " copies of a case were not counted"));
            }
        }

        private InputFile input(RiskFinding finding) {
            int at = 0;
            while (at + 1 < firsts.size() && firsts.get(at + 1) <= finding.file()) {
                at++;
            }
            return inputs.get(at);
        }

        private String text(RiskFinding finding) {
            int line = lines[finding.file()];
            String place = input(finding).shown() + (line == 0 ? "" : ":" + line) + ": " + finding.pointer() + ": ";
            return place
                    + switch (finding.kind()) {
                        case RARE_COMBINATION ->
                            "only " + finding.persons() + " with this combination of traits"
                                    + (finding.mend().isEmpty()
                                            ? ""
                                            : "; enough if less were told of one of: "
                                                    + String.join(
                                                            ", ",
                                                            finding.mend().stream()
                                                                    .map(Trait::word)
                                                                    .toList()));
                        case IDENTIFIED -> "identifies a protected person";
                        case DESCRIBED -> "a text that may tell of a protected person, which somebody must read";
                        case CHILD_AT_PLACE_AND_DAY -> "a child, the day and the exact place";
                        case RELATIVE_OF_NAMED -> "a protected person is a relative of somebody who is named";
                        case WORKS_AT_NAMED -> "a protected person works at an organization that is named";
                        case SMALL_NUMBER -> "a small number of persons";
                    };
        }

        private String json(RiskFinding finding) {
            int line = lines[finding.file()];
            return Json.object(json -> {
                json.writeStringProperty("file", FileName.shown(input(finding).name()));
                Json.number(json, "document", line == 0 ? null : line);
                json.writeStringProperty("pointer", finding.pointer());
                json.writeStringProperty("risk", finding.kind().word());
                json.writeNumberProperty("persons", finding.persons());
                Json.texts(
                        json, "mend", finding.mend().stream().map(Trait::word).toList());
            });
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
            // the report comes at the end
        }
    }
}
