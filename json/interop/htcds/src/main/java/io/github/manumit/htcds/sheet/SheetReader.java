package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.CellType;
import io.github.manumit.table.Notice;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that people filled in, or that other systems exported, as rows of HTCDS: the official workbooks, our templates,
 * exports of forms, and tables with a mapping. It finds the sheet and the headings, recognises codes and labels of any language
 * and version, and reports what it could not read as it was meant. It invents nothing: what it cannot read stays as written.
 */
public final class SheetReader {

    private final Tables tables;
    private final SheetOptions options;
    private final Consumer<HtcdsRecord> records;
    private final FindingLimit findings;
    private final RowChecks checks;
    private final Map<SheetPlan, Map<Integer, ColumnSurvey>> surveys = new HashMap<>();

    private SheetReader(
            Tables tables, SheetOptions options, Consumer<HtcdsRecord> records, Consumer<SheetFinding> findings) {
        this.tables = tables;
        this.options = options;
        this.records = records;
        this.findings = new FindingLimit(findings);
        this.checks = new RowChecks(this.findings);
    }

    /**
     * Reads a table.
     *
     * @param tables the opened file
     * @param options how to read it
     * @return the records and the findings
     * @throws IOException if the file cannot be read
     */
    public static SheetContent read(Tables tables, SheetOptions options) throws IOException {
        List<HtcdsRecord> records = new ArrayList<>();
        List<SheetFinding> findings = new ArrayList<>();
        List<SheetColumn> columns = read(tables, options, records::add, findings::add);
        return new SheetContent(records, findings, columns);
    }

    /**
     * Reads a table one record at a time. With a key column, or with sheets of repeated groups, the records are kept in memory
     * until all their rows are read.
     *
     * @param tables the opened file
     * @param options how to read it
     * @param records takes the records
     * @param findings takes the findings
     * @return what each column was read as
     * @throws IOException if the file cannot be read
     */
    public static List<SheetColumn> read(
            Tables tables, SheetOptions options, Consumer<HtcdsRecord> records, Consumer<SheetFinding> findings)
            throws IOException {
        return new SheetReader(tables, options, records, findings).read();
    }

    private List<SheetColumn> read() throws IOException {
        SheetChoice choice = SheetChoice.of(tables, options);
        choice.findings.forEach(findings);
        List<SheetPlan> plans = new ArrayList<>(choice.main);
        plans.addAll(choice.repeats);
        for (SheetPlan plan : plans) {
            surveys.put(plan, survey(plan));
        }
        checks.surveyed();
        KeyedRecords keyed = new KeyedRecords(findings, checks);
        FormRecords forms = new FormRecords(findings);
        for (SheetPlan plan : choice.main) {
            SheetPlan.Column key = plan.key();
            rows(plan, (row, content) -> {
                if (key != null) {
                    keyed.add(row, content, key);
                } else if (choice.repeats.isEmpty()) {
                    pass(content);
                } else {
                    forms.form(row, content, plan);
                }
            });
        }
        for (SheetPlan plan : choice.repeats) {
            rows(plan, (row, content) -> forms.repeat(row, content, plan, choice));
        }
        keyed.records().forEach(this::pass);
        forms.records().forEach(this::pass);
        checks.end();
        List<SheetColumn> columns = new ArrayList<>();
        plans.forEach(plan -> plan.columns.forEach(column -> columns.add(column.asRead())));
        for (Notice notice : tables.notices()) {
            CellAddress address = notice.address();
            if (address == null || plans.stream().anyMatch(plan -> plan.sheet.equals(address.sheet()))) {
                findings.accept(SheetFinding.of(notice).under(heading(columns, address)));
            }
        }
        options.mapping().columns().forEach(mapped -> mapping(mapped, columns));
        findings.end();
        return columns;
    }

    private static String heading(List<SheetColumn> columns, @Nullable CellAddress address) {
        return address == null ? "" : SheetContent.heading(columns, address);
    }

    private void mapping(Mapping.Column mapped, List<SheetColumn> columns) {
        SheetColumn column = columns.stream()
                .filter(each -> HeaderFinder.sameHeading(each.heading(), mapped.heading()))
                .findFirst()
                .orElse(null);
        if (column == null) {
            findings.accept(SheetFinding.of(
                    "sheet.mapping-without-column", NoticeLevel.NOTE, null, mapped.heading(), mapped.heading()));
        } else if (mapped.guess()) {
            HtcdsField field = mapped.field();
            findings.accept(SheetFinding.of(
                    "sheet.mapping-guessed",
                    NoticeLevel.WARNING,
                    column.address(),
                    column.heading(),
                    field == null ? "-" : field));
        } else if (mapped.field() == null && !mapped.ignore()) {
            findings.accept(
                    SheetFinding.of("sheet.mapping-open", NoticeLevel.WARNING, column.address(), column.heading()));
        }
    }

    /** A row that has only the code of a person says that there is one. */
    private void pass(RowContent content) {
        if (!content.isEmpty() || content.hasCode) {
            HtcdsRecord record = content.asRecord();
            checks.record(content, record);
            records.accept(record);
        }
    }

    /** Takes the content of a row. */
    private interface RowTaker {
        void take(Row row, RowContent content);
    }

    private void rows(SheetPlan plan, RowTaker taker) throws IOException {
        plan.findings.forEach(findings);
        checks.begin(plan);
        Map<Integer, ColumnSurvey> columns = surveys.getOrDefault(plan, Map.of());
        columns.values().forEach(survey -> survey.findings(options.dates()).forEach(findings));
        boolean macros = plan.official
                && (columns.values().stream().anyMatch(ColumnSurvey::hasJoined)
                        || tables.notices().stream()
                                .anyMatch(notice -> notice.code().equals("table.macros-ignored")));
        RecordReading reading =
                new RecordReading(plan, options, columns, new CellReader(findings, macros), checks, findings);
        Plausibility plausibility = new Plausibility(LocalDate.now(ZoneOffset.MAX), findings, reading::heading);
        int[] hidden = new int[2];
        new SheetRows(tables, plan, findings).read(row -> {
            if (row.hidden()) {
                hidden[0] = hidden[0] == 0 ? row.number() : hidden[0];
                hidden[1]++;
            }
            RowContent content = reading.read(row);
            plausibility.check(content);
            taker.take(row, content);
        });
        if (hidden[1] > 0) {
            findings.accept(SheetFinding.of(
                    "sheet.hidden-rows",
                    NoticeLevel.WARNING,
                    new CellAddress(plan.sheet, hidden[0], 1),
                    "",
                    hidden[1]));
        }
    }

    /** What the columns of a sheet have, before its rows are read. */
    private Map<Integer, ColumnSurvey> survey(SheetPlan plan) throws IOException {
        Map<Integer, ColumnSurvey> columns = new LinkedHashMap<>();
        plan.columns.forEach(column -> columns.put(column.number, new ColumnSurvey(column)));
        Set<Integer> without = new LinkedHashSet<>();
        new SheetRows(tables, plan, unheard -> {}).read(row -> {
            for (Cell cell : row.cells()) {
                ColumnSurvey survey = columns.get(cell.address().column());
                if (survey != null) {
                    survey.add(cell);
                } else if (!CellReader.isMissing(cell)
                        && cell.type() != CellType.NUMBER
                        && !cell.text().matches("\\d{1,6}")
                        && without.size() < 100
                        && without.add(cell.address().column())) {
                    findings.accept(SheetFinding.of("sheet.no-heading", NoticeLevel.WARNING, cell.address(), ""));
                }
            }
            checks.survey(row, plan);
        });
        return columns;
    }
}
