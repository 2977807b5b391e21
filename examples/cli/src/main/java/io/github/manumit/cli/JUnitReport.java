package io.github.manumit.cli;

import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JUnit XML as CI servers read it: a suite for each input, a case for each document. */
final class JUnitReport implements ReportWriter {

    private final Console console;
    private Spool cases = new Spool();
    private String name = "";
    private long tests;
    private long failures;
    private long errors;

    JUnitReport(Console console) {
        this.console = console;
        console.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        console.line("<testsuites name=\"manumit\">");
    }

    @Override
    public void begin(InputFile input) {
        name = input.shown();
        cases.close();
        cases = new Spool();
        tests = 0;
        failures = 0;
        errors = 0;
    }

    @Override
    public void document(CheckedDocument document, List<Shown> shown) {
        tests++;
        Integer number = document.number();
        StringBuilder xml = new StringBuilder("    <testcase classname=\"")
                .append(escaped(name))
                .append("\" name=\"")
                .append(number == null ? "document" : "document " + number)
                .append('"');
        String inside = inside(document, shown);
        xml.append(inside.isEmpty() ? "/>\n" : ">\n" + inside + "    </testcase>\n");
        cases.add(xml.toString());
    }

    private String inside(CheckedDocument document, List<Shown> shown) {
        StringBuilder xml = new StringBuilder();
        if (document.failure() != null) {
            errors++;
            xml.append("      <error message=\"")
                    .append(escaped(document.failure()))
                    .append("\"/>\n");
        }
        String failed = lines(shown, Severity.ERROR);
        long count = document.errors();
        if (count > 0) {
            failures++;
            xml.append("      <failure type=\"")
                    .append(escaped(firstError(document)))
                    .append("\" message=\"")
                    .append(ReportWriter.counted(count, "error"))
                    .append("\">")
                    .append(escaped(failed))
                    .append("</failure>\n");
        }
        String warned = lines(shown, Severity.WARNING);
        if (!warned.isEmpty()) {
            xml.append("      <system-out>").append(escaped(warned)).append("</system-out>\n");
        }
        return xml.toString();
    }

    private static String firstError(CheckedDocument document) {
        return document.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .findFirst()
                .orElse("");
    }

    private String lines(List<Shown> shown, Severity severity) {
        StringBuilder lines = new StringBuilder();
        for (Shown each : shown) {
            Finding finding = each.finding();
            if (finding.severity() == severity) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(name)
                        .append(finding.line() == null ? "" : ":" + finding.line())
                        .append(finding.column() == null ? "" : ":" + finding.column())
                        .append(": ")
                        .append(ReportWriter.severity(finding))
                        .append(' ')
                        .append(finding.code())
                        .append(finding.pointer().isEmpty() ? "" : " " + finding.pointer())
                        .append(": ")
                        .append(finding.message());
            }
        }
        return lines.toString();
    }

    @Override
    public void end(Tally tally, @Nullable String problem) {
        if (problem != null) {
            tests++;
            errors++;
            cases.add("    <testcase classname=\"" + escaped(name) + "\" name=\"reading\">\n      <error message=\""
                    + escaped(problem) + "\"/>\n    </testcase>\n");
        }
        console.line("  <testsuite name=\"" + escaped(name) + "\" tests=\"" + tests + "\" failures=\"" + failures
                + "\" errors=\"" + errors + "\" skipped=\"0\">");
        cases.writeTo(console.results());
        cases.close();
        cases = new Spool();
        console.line("  </testsuite>");
    }

    @Override
    public void finish(Tally total, int status) {
        console.line("</testsuites>");
    }

    /** The text as XML 1.0 can hold it. */
    private static String escaped(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean isAllowed =
                    c == '\n' || c == '\t' || c >= ' ' && c < 0xd800 || c > 0xdfff && c < 0xfffe || c > 0xffff;
            switch (isAllowed ? c : 0xfffd) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isAllowed ? c : 0xfffd);
            }
        });
        return xml.toString();
    }
}
