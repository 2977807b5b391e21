package io.github.manumit.cli;

import io.github.manumit.ctdc.CtdcEdition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Converts between case files and the formats of others. */
@Command(
        name = "convert",
        description = {
            "Convert between case files, the tables of HTCDS (Human Trafficking Case Data Standard) and the datasets of CTDC.",
            "",
            "A table is a CSV file (also .csv.gz) or a workbook (.xlsx, .xlsm). A case file is .json, with all rows; .ndjson has one"
                    + " case file for each row, and .ndjson.gz is compressed. Findings go to standard output, with their cells; if OUT"
                    + " is -, they go to standard error."
        },
        exitCodeList = {
            "0:no error was found",
            "1:at least one error was found, or the case file does not allow it",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = {
            "  manumit convert --from htcds --to manumit cases.xlsx cases.json",
            "  manumit convert --from manumit --to htcds --loss loss.txt cases.json back.xlsx",
            "  manumit convert --from htcds --to manumit --marked checked.xlsx --lang ru cases.xlsx cases.json",
            "  manumit convert --from htcds --to manumit --case C-01 cases.xlsx case-01.json",
            "  manumit convert --from htcds --suggest-mapping mapping.json other.xlsx"
        })
final class ConvertCommand extends CliCommand {

    private static final String VERSION = "2.0";

    /** How many lines about losses are shown at most. */
    private static final int MOST_LINES = 200;

    @Mixin
    private final ConvertOptions options = new ConvertOptions();

    @Parameters(index = "0", paramLabel = "IN", description = "The file to read; - is standard input.")
    private String in = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "The file to write; - is standard output.")
    private @Nullable String out;

    @Override
    int run(Console console) throws IOException, UnusableException {
        check();
        ConvertReport report = new ConvertReport(options.locale());
        boolean isDone;
        try (Results results = Results.of(console, out, options.marked, options.loss, options.suggestion)) {
            String target = out == null ? "" : out;
            isDone = switch (options.from) {
                case htcds -> new TableConversion(options, report, results).run(in, out, console);
                case ctdc -> new DatasetConversion(options, report, results).run(in, target, console);
                case manumit -> new CaseFileConversion(options, report, results).run(in, target, console);
            };
            if (isDone && options.loss != null) {
                losses(report, options.loss, results);
            }
            if (isDone) {
                results.finish();
            }
        }
        show(console, report);
        return !isDone || report.errors() > 0 ? Exit.ERRORS : Exit.NO_ERROR;
    }

    private void check() throws UnusableException {
        String version = options.version;
        boolean isEdition = options.from == ConvertOptions.Standard.ctdc
                && CtdcEdition.of(version).isPresent();
        if (!version.isEmpty() && !version.equals(VERSION) && !isEdition) {
            throw new UnusableException("--version must be " + VERSION + ", or an edition of ctdc");
        }
        options.check(in, out);
        if (options.suggestion != null && NewFile.isFilled(options.suggestion)) {
            throw new UnusableException(options.suggestion
                    + ": exists already, and somebody may have completed it; remove it or write another file");
        }
        List<String> written = new ArrayList<>();
        for (String name : Arrays.asList(out, options.marked, options.loss, options.suggestion)) {
            if (name == null) {
                continue;
            }
            if (NewFile.isSame(in, name)) {
                throw new UnusableException(name + ": is the input, which is not overwritten");
            }
            for (String other : written) {
                if (name.equals(other) || NewFile.isSame(name, other)) {
                    throw new UnusableException(name + ": is written twice");
                }
            }
            written.add(name);
        }
    }

    private void losses(ConvertReport report, String target, Results results) throws UnusableException {
        boolean isText = target.toLowerCase(Locale.ROOT).endsWith(".txt");
        ConvertOptions.Standard to = options.to;
        String text = isText
                ? String.join("\n", report.losses()) + "\n"
                : report.lossData(options.from.name(), to == null ? "" : to.name()) + "\n";
        results.text(target, text);
    }

    private void show(Console console, ConvertReport report) {
        InputFile input = new InputFile(in);
        List<String> lines = new ArrayList<>();
        if (options.format == ConvertOptions.Format.json) {
            lines.add(report.json(input));
        } else {
            lines.addAll(report.lines(input));
            if (options.loss == null) {
                List<String> losses = report.losses();
                losses.stream().limit(MOST_LINES).forEach(line -> lines.add(Console.printable(line)));
                if (losses.size() > MOST_LINES) {
                    lines.add(ReportWriter.counted(losses.size() - MOST_LINES, "line") + " not shown: see --loss");
                    lines.add(Console.printable(losses.get(losses.size() - 1)));
                }
            }
        }
        boolean isTaken = InputFile.STANDARD_INPUT.equals(out);
        for (String line : lines) {
            if (isTaken) {
                console.complain(line);
            } else {
                console.line(line);
            }
        }
        console.flush();
    }
}
