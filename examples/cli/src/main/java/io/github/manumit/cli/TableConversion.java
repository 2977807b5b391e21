package io.github.manumit.cli;

import io.github.manumit.ctdc.CtdcLoss;
import io.github.manumit.htcds.CellOrigin;
import io.github.manumit.htcds.HtcdsImport;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.ImportedCase;
import io.github.manumit.htcds.sheet.Mapping;
import io.github.manumit.htcds.sheet.MarkedCopy;
import io.github.manumit.htcds.sheet.SheetColumn;
import io.github.manumit.htcds.sheet.SheetContent;
import io.github.manumit.htcds.sheet.SheetFinding;
import io.github.manumit.htcds.sheet.SheetOptions;
import io.github.manumit.htcds.sheet.SheetReader;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import io.github.manumit.table.UnreadableTableException;
import io.github.manumit.table.WriteOptions;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a table of HTCDS. */
final class TableConversion {

    /** Findings after which IN has no rows that could be read: then nothing takes the place of OUT. */
    private static final Set<String> NO_TABLE =
            Set.of("sheet.no-headings", "sheet.no-such-sheet", "sheet.no-key-column", "sheet.form");

    /** So many rows are more than a case file can have, whatever they say. */
    private static final int MOST_ROWS = 60_000;

    private final ConvertOptions how;
    private final ConvertReport report;
    private final Results results;

    TableConversion(ConvertOptions how, ConvertReport report, Results results) {
        this.how = how;
        this.report = report;
        this.results = results;
    }

    /** Reads a table; false if it is none. */
    boolean run(String in, @Nullable String out, Console console) throws IOException, UnusableException {
        SheetOptions options = TableInput.options(how);
        try (Tables tables = TableInput.open(in, how, console)) {
            if (how.suggestion != null) {
                results.text(how.suggestion, Mapping.suggest(tables, options).toJson());
            }
            if (out == null) {
                return true;
            }
            List<SheetFinding> found = new ArrayList<>();
            boolean isDone = how.to == ConvertOptions.Standard.manumit && Results.isLines(out)
                    ? lines(tables, options, out, found)
                    : whole(SheetReader.read(tables, options), out, found);
            found.forEach(report::add);
            if (isDone && how.marked != null) {
                marked(tables, found, how.marked);
            }
            return isDone;
        } catch (UnreadableTableException e) {
            report.add(SheetFinding.of(e.notice()));
            return false;
        } catch (UncheckedIOException e) {
            throw Results.unwritable(String.valueOf(out));
        }
    }

    private static boolean isNoTable(List<SheetFinding> findings) {
        return findings.stream().anyMatch(each -> NO_TABLE.contains(each.code()));
    }

    /** Makes one thing of all rows. */
    private boolean whole(SheetContent content, String out, List<SheetFinding> found) throws UnusableException {
        List<HtcdsRecord> rows = how.wanted(content.records());
        Set<String> own = rows.stream().map(HtcdsRecord::origin).collect(Collectors.toSet());
        Set<String> others = content.records().stream()
                .map(HtcdsRecord::origin)
                .filter(origin -> !own.contains(origin))
                .collect(Collectors.toSet());
        List<SheetFinding> told = content.findings().stream()
                .filter(finding -> !others.contains(row(finding)))
                .toList();
        found.addAll(told);
        if (isNoTable(found)) {
            return false;
        }
        if (!how.onlyCase.isEmpty() && rows.isEmpty()) {
            report.refuse("convert.no-such-case", how.noSuchCase(content.records()));
            return false;
        }
        if (how.to == ConvertOptions.Standard.htcds) {
            RowsOutput.write(rows, how, report, out, results);
            return true;
        }
        if (rows.size() < content.records().size()) {
            RefusedConsents refused = new RefusedConsents();
            content.records().forEach(refused::add);
            rows = rows.stream().map(refused::in).toList();
        }
        if (how.to == ConvertOptions.Standard.manumit && rows.size() > MOST_ROWS) {
            return refuse("convert.too-large", ConvertTexts.TOO_LARGE);
        }
        String id = HtcdsImport.caseId(rows).orElseGet(TableConversion::newId);
        ImportedCase imported = HtcdsImport.caseFile(id, rows);
        List<Finding> checked;
        if (how.to == ConvertOptions.Standard.manumit) {
            String text = CaseFileJson.standard().writePretty(imported.caseFile());
            // As others will read it: a file beyond the limits of reading is of no use.
            Checked read = CaseFileJson.standard().withValidator(validator()).check(text);
            if (read.caseFile() == null) {
                return refuse("convert.too-large", ConvertTexts.TOO_LARGE);
            }
            report.document();
            results.text(out, text);
            checked = read.findings();
        } else {
            report.document();
            List<HtcdsRecord> written = rows;
            DatasetOutput.write(
                    List.of(imported.caseFile()), how, report, loss -> lost(loss, imported, written), out, results);
            checked = validator().check(imported.caseFile());
        }
        found.clear();
        found.addAll(SheetContent.place(told, content.columns(), imported, checked));
        return true;
    }

    /** The row of a finding, as a record says where it comes from. */
    private static String row(SheetFinding finding) {
        CellAddress address = finding.address();
        return address == null ? "" : (address.sheet().isEmpty() ? "" : address.sheet() + "!") + address.row();
    }

    /** A loss on the way through a case file, with the cell that it comes from. */
    private void lost(CtdcLoss loss, ImportedCase imported, List<HtcdsRecord> rows) {
        CellOrigin origin = imported.origin(loss.pointer()).orElse(null);
        String cell = origin == null
                ? ""
                : origin.origin().isEmpty() ? rows.get(origin.row()).origin() : origin.origin();
        report.lost(loss, cell);
    }

    private boolean refuse(String code, ConvertTexts text) {
        report.refuse(code, text.in(how.language));
        return false;
    }

    private CaseValidator validator() {
        return CaseValidator.standard().with(how.locale());
    }

    private static String newId() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /** Writes a case file for each row; false if there is none. */
    private boolean lines(Tables tables, SheetOptions options, String out, List<SheetFinding> all) throws IOException {
        CaseValidator validator = validator();
        CaseFileJson json = CaseFileJson.standard();
        List<SheetFinding> found = new ArrayList<>();
        Consumer<SheetFinding> keep = finding -> {
            if (found.size() < ConvertReport.MOST_FINDINGS) {
                found.add(finding);
            } else {
                report.count(finding.level());
            }
        };
        RefusedConsents refused = refusals(tables, options);
        OutputStream lines = results.out(out);
        int[] number = {0};
        List<SheetColumn> read = SheetReader.read(
                tables,
                options,
                row -> {
                    if (!how.isWanted(row)) {
                        return;
                    }
                    ImportedCase imported = HtcdsImport.caseFile(newId(), List.of(refused.in(row)));
                    number[0]++;
                    report.document();
                    List<Finding> checked = validator.check(imported.caseFile()).stream()
                            .map(finding -> finding.inDocument(number[0]))
                            .toList();
                    SheetContent.place(List.of(), List.of(), imported, checked).forEach(keep);
                    Results.line(lines, json.write(imported.caseFile()));
                },
                keep);
        found.forEach(finding -> all.add(headed(finding, read)));
        if (isNoTable(found)) {
            return false;
        }
        return how.onlyCase.isEmpty() || number[0] > 0 || refuse("convert.no-such-case", ConvertTexts.NO_SUCH_CASE);
    }

    /** Whoever refuses consent in any row; the table is read for it if it has a column for consent. */
    private static RefusedConsents refusals(Tables tables, SheetOptions options) throws IOException {
        RefusedConsents refused = new RefusedConsents();
        boolean hasConsents = Mapping.suggest(tables, options).columns().stream()
                .map(Mapping.Column::field)
                .anyMatch(field -> field != null && RefusedConsents.isConsent(field));
        if (hasConsents) {
            SheetReader.read(tables, options, refused::add, unheard -> {});
        }
        return refused;
    }

    /** A finding with the heading of its column, which is known when all rows are read. */
    private static SheetFinding headed(SheetFinding finding, List<SheetColumn> columns) {
        CellAddress address = finding.address();
        if (address == null || !finding.heading().isEmpty()) {
            return finding;
        }
        String heading = columns.stream()
                .filter(column -> column.address().sheet().equals(address.sheet())
                        && column.address().column() == address.column())
                .map(SheetColumn::heading)
                .findFirst()
                .orElse("");
        return new SheetFinding(
                finding.code(),
                finding.level(),
                address,
                heading,
                finding.pointer(),
                finding.arguments(),
                finding.checked());
    }

    private void marked(Tables tables, List<SheetFinding> found, String target) throws UnusableException {
        try (TableWriter writer = TableWriter.to(results.out(target), WriteOptions.XLSX)) {
            MarkedCopy.write(tables, found, how.locale(), writer);
            writer.finish();
        } catch (IOException e) {
            throw Results.unwritable(target);
        }
    }
}
