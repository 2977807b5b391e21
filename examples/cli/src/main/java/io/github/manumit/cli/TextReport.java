package io.github.manumit.cli;

import io.github.manumit.validation.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line for each finding in the style of compilers, with its place in the text, and a summary at the end. */
final class TextReport implements ReportWriter {

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final String INDENT = "    ";

    private final Console console;
    private final boolean quiet;
    private final boolean coloured;
    private String name = "";
    private boolean isAfterFinding;

    TextReport(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
        this.coloured = console.look().colours();
    }

    @Override
    public void begin(InputFile input) {
        if (isAfterFinding && !quiet) {
            console.line("");
        }
        isAfterFinding = false;
        name = input.shown();
    }

    @Override
    public void document(CheckedDocument document, List<Shown> shown) {
        for (Shown each : shown) {
            isAfterFinding = true;
            finding(each.finding());
            if (!quiet) {
                each.excerpt().lines().forEach(line -> console.line(painted(FAINT, INDENT + line)));
            }
        }
    }

    private void finding(Finding finding) {
        Integer line = finding.line();
        String place = line == null ? "" : ":" + line + (finding.column() == null ? "" : ":" + finding.column());
        String severity = ReportWriter.severity(finding);
        console.line(painted(BOLD, name + place + ":") + " "
                + painted(severity.equals("error") ? RED : YELLOW, severity) + " " + painted(BOLD, finding.code())
                + (finding.pointer().isEmpty() ? "" : " " + Console.printable(finding.pointer()))
                + ": " + Console.printable(finding.message()));
    }

    private String painted(String colour, String text) {
        return coloured ? colour + text + PLAIN : text;
    }

    @Override
    public void end(Tally tally, @Nullable String problem) {
        if (quiet || problem != null && tally.documents() == 0) {
            return;
        }
        tally.suppressed()
                .forEach((code, count) -> console.line(name + ": " + ReportWriter.counted(count, "finding") + " of "
                        + code + " suppressed by the policy"));
        if (tally.omitted() > 0) {
            console.line(name + ": " + ReportWriter.counted(tally.omitted(), "finding") + " not shown");
        }
        console.line(name + ": " + summary(tally));
    }

    private static String summary(Tally tally) {
        return ReportWriter.counted(tally.documents(), "document") + ", "
                + ReportWriter.counted(tally.errors(), "error") + ", "
                + ReportWriter.counted(tally.warnings(), "warning");
    }

    @Override
    public void finish(Tally total, int status) {
        if (quiet) {
            return;
        }
        boolean several = total.inputs() > 1 && total.documents() > 0;
        if (total.errors() + total.warnings() > 1) {
            console.line("");
            total.byCode().forEach((code, count) -> console.line("%,8d %s".formatted(count, code)));
        }
        if (several) {
            console.line("");
            console.line(ReportWriter.counted(total.inputs(), "input") + ": " + summary(total));
        }
    }
}
