package io.github.manumit.cli;

import io.github.manumit.ctdc.CtdcFinding;
import io.github.manumit.ctdc.CtdcLoss;
import io.github.manumit.ctdc.CtdcReport;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.Loss;
import io.github.manumit.htcds.LossReport;
import io.github.manumit.htcds.sheet.SheetFinding;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a conversion found, and what it could not carry. It never shows a value. */
final class ConvertReport {

    /** How many findings are shown at most; the others are counted. */
    static final int MOST_FINDINGS = 10_000;

    /** A finding and its places: in a table, in a case file. */
    private record Shown(
            String code,
            String severity,
            String pointer,
            @Nullable Finding finding,
            @Nullable CellAddress address,
            String heading,
            String message,
            @Nullable Integer document) {}

    /** Something that was lost: as a line for people, and as data. */
    private record Lost(String line, String data) {}

    private final Locale locale;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private long errors;
    private long warnings;
    private long omitted;
    private int documents;
    private String summary = "";

    ConvertReport(Locale locale) {
        this.locale = locale;
    }

    void document() {
        documents++;
    }

    long errors() {
        return errors;
    }

    /** Adds a finding about a table. */
    void add(SheetFinding finding) {
        Finding checked = finding.checked();
        add(new Shown(
                finding.code(),
                finding.level().name().toLowerCase(Locale.ROOT),
                finding.pointer() == null ? "" : finding.pointer(),
                checked,
                finding.address(),
                finding.heading(),
                finding.message(locale),
                checked == null ? null : checked.document()));
    }

    /** Adds a finding about a case file. */
    void add(Finding finding) {
        add(new Shown(
                finding.code(),
                finding.severity() == Severity.ERROR ? "error" : "warning",
                finding.pointer(),
                finding,
                null,
                "",
                finding.message(),
                finding.document()));
    }

    /** Adds that a case file does not allow to be written as a table. */
    void refuse(Loss obstacle, String message, @Nullable Integer document) {
        add(new Shown("convert.not-allowed", "error", obstacle.pointer(), null, null, "", message, document));
    }

    /** Counts a finding that is not shown. */
    void count(NoticeLevel level) {
        errors += level == NoticeLevel.ERROR ? 1 : 0;
        warnings += level == NoticeLevel.WARNING ? 1 : 0;
        omitted++;
    }

    private void add(Shown each) {
        errors += each.severity().equals(NoticeLevel.ERROR.name().toLowerCase(Locale.ROOT)) ? 1 : 0;
        warnings += each.severity().equals(NoticeLevel.WARNING.name().toLowerCase(Locale.ROOT)) ? 1 : 0;
        if (shown.size() < MOST_FINDINGS) {
            shown.add(each);
        } else {
            omitted++;
        }
    }

    /** Adds a finding about a dataset of CTDC. */
    void add(CtdcFinding finding) {
        String header = finding.header();
        add(new Shown(
                finding.code(),
                finding.level().name().toLowerCase(Locale.ROOT),
                "",
                null,
                finding.address(),
                header == null ? "" : header,
                finding.message(locale),
                null));
    }

    /** Adds that the input is not what it was said to be. */
    void refuse(String code, String message) {
        add(new Shown(code, "error", "", null, null, "", message, null));
    }

    /** Adds what rows of HTCDS do not say. */
    void lost(LossReport report, @Nullable Integer document) {
        lost(report, document, loss -> "");
    }

    /** Adds what rows of HTCDS do not say, and of whom it is said. */
    void lost(LossReport report, @Nullable Integer document, Function<Loss, String> of) {
        List<String> lines = report.lines(locale);
        String place = document == null ? "" : document + ":";
        for (int i = 0; i < lines.size(); i++) {
            Loss loss = i < report.losses().size() ? report.losses().get(i) : null;
            String who = loss == null ? "" : of.apply(loss);
            lost.add(new Lost(
                    place + lines.get(i) + (who.isEmpty() ? "" : " (" + who + ")"),
                    loss == null ? "" : data(loss, lines.get(i), document)));
        }
    }

    private static String data(Loss loss, String line, @Nullable Integer document) {
        HtcdsField field = loss.field();
        return Json.object(json -> {
            json.writeStringProperty("pointer", loss.pointer());
            json.writeStringProperty("kind", loss.kind().code());
            json.writeStringProperty("reason", loss.reason().code());
            Json.text(json, "field", field == null ? null : field.technicalName());
            json.writeStringProperty("message", line);
            Json.number(json, "document", document);
        });
    }

    /** Adds what rows of CTDC do not say, with the cell of the table that it was in; an empty one for none. */
    void lost(CtdcLoss loss, String cell) {
        String data = loss.json();
        lost.add(new Lost(
                (cell.isEmpty() ? "" : cell + ": ") + loss.message(locale),
                cell.isEmpty()
                        ? data
                        : data.substring(0, data.length() - 1)
                                + Json.object(json -> json.writeStringProperty("cell", cell))
                                        .replaceFirst("\\{", ",")));
    }

    /** Adds what changed when a dataset of CTDC was read. */
    void lost(CtdcFinding finding) {
        String message = finding.message(locale);
        String header = finding.header();
        lost.add(new Lost(message, Json.object(json -> {
            json.writeStringProperty("pointer", "");
            json.writeStringProperty("kind", "noted");
            json.writeStringProperty("reason", finding.code());
            Json.text(json, "field", header);
            json.writeStringProperty("message", message);
            json.writeNumberProperty("count", finding.count());
        })));
    }

    /** Adds a warning about the conversion as a whole. */
    void warn(String code, String message) {
        add(new Shown(code, "warning", "", null, null, "", message, null));
    }

    /** Adds what was written and what it does not guarantee. */
    void written(CtdcReport report) {
        report.text(locale).lines().forEach(line -> lost.add(new Lost(line, "")));
        summary = report.json();
    }

    /** What was lost, for people. */
    List<String> losses() {
        return lost.stream().map(Lost::line).toList();
    }

    /** What was lost, as data: one object. */
    String lossData(String from, String to) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\"," + lossMembers() + '}';
    }

    private String lossMembers() {
        return "\"losses\":["
                + lost.stream().map(Lost::data).filter(data -> !data.isEmpty()).collect(Collectors.joining(","))
                + ']' + (summary.isEmpty() ? "" : ",\"report\":" + summary);
    }

    /** Writes lines for people. */
    List<String> lines(InputFile input) {
        List<String> lines = new ArrayList<>();
        for (Shown each : shown) {
            lines.add(input.shown() + place(each) + ": " + each.severity() + " " + each.code()
                    + (each.pointer().isEmpty() ? "" : " " + Console.printable(each.pointer()))
                    + (each.heading().isEmpty() ? "" : " [" + Console.printable(each.heading()) + "]") + ": "
                    + Console.printable(each.message()));
        }
        if (omitted > 0) {
            lines.add(input.shown() + ": " + ReportWriter.counted(omitted, "finding") + " not shown");
        }
        lines.add(input.shown() + ": " + ReportWriter.counted(documents, "document") + ", "
                + ReportWriter.counted(errors, "error") + ", " + ReportWriter.counted(warnings, "warning"));
        return lines;
    }

    private static String place(Shown each) {
        CellAddress address = each.address();
        if (address != null) {
            return ":" + Console.printable(address.toString());
        }
        Finding finding = each.finding();
        return finding == null || finding.line() == null ? "" : ":" + finding.line() + ":" + finding.column();
    }

    /** One JSON object, as validate writes it, with the cell beside the pointer. */
    String json(InputFile input) {
        String head = Json.object(json -> {
            json.writeStringProperty("file", FileName.shown(input.name()));
            json.writeNumberProperty("documents", documents);
            json.writeNumberProperty("errors", errors);
            json.writeNumberProperty("warnings", warnings);
            if (omitted > 0) {
                json.writeNumberProperty("omitted", omitted);
            }
            json.writeArrayPropertyStart("findings");
            shown.forEach(each -> finding(json, each));
            json.writeEndArray();
        });
        return head.substring(0, head.length() - 1) + ',' + lossMembers() + '}';
    }

    private static void finding(JsonGenerator json, Shown each) {
        Finding finding = each.finding();
        CellAddress address = each.address();
        json.writeStartObject();
        json.writeStringProperty("code", each.code());
        json.writeStringProperty("severity", each.severity());
        json.writeStringProperty("pointer", each.pointer());
        Json.number(json, "line", address != null || finding == null ? null : finding.line());
        Json.number(json, "column", address != null || finding == null ? null : finding.column());
        json.writeStringProperty("message", each.message());
        Json.number(json, "document", each.document());
        if (address != null) {
            json.writeStringProperty("sheet", address.sheet());
            json.writeStringProperty("cell", address.cell());
            json.writeStringProperty("header", each.heading());
        }
        json.writeEndObject();
    }
}
