package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.htcds.RowComparison;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "grand total",
            "sum",
            "subtotal",
            "итого",
            "итог",
            "всего",
            "сумма",
            "барлығы",
            "жиыны",
            "жалпы",
            "jami",
            "hammasi");

    private static final int MOST_OF_ONE_KIND = 1000;
    private static final int MOST_IN_ALL = 50_000;

    private final Tables tables;
    private final SheetOptions options;
    private final Consumer<HtcdsRecord> records;
    private final Consumer<SheetFinding> all;
    private final Consumer<SheetFinding> findings;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, SheetFinding> further = new LinkedHashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private int passed;
    private final Map<String, List<RowContent>> byKey = new LinkedHashMap<>();
    private final Map<String, List<RowContent>> byIndex = new HashMap<>();
    private final List<RowContent> waiting = new ArrayList<>();
    private final Map<SheetPlan.Column, CodeSurvey> codes = new LinkedHashMap<>();
    private final Map<String, RowComparison> compared = new HashMap<>();
    private final Map<String, Boolean> statusOf = new HashMap<>();
    private long withoutStatus;

    private SheetReader(
            Tables tables, SheetOptions options, Consumer<HtcdsRecord> records, Consumer<SheetFinding> findings) {
        this.tables = tables;
        this.options = options;
        this.records = records;
        this.all = findings;
        this.findings = this::report;
    }

    /** Passes a finding on; of one kind in one column, the first thousand. */
    private void report(SheetFinding finding) {
        CellAddress address = finding.address();
        String kind = finding.code() + (address == null ? "" : " " + address.sheet() + " " + address.column());
        int[] count = counts.computeIfAbsent(kind, unseen -> new int[1]);
        count[0]++;
        if (count[0] <= MOST_OF_ONE_KIND && passed < MOST_IN_ALL) {
            passed++;
            all.accept(finding);
        } else {
            further.putIfAbsent(kind, finding);
            left.merge(kind, 1, Integer::sum);
        }
    }

    private void reportFurther() {
        further.forEach((kind, finding) -> all.accept(SheetFinding.of(
                "sheet.further",
                finding.level(),
                finding.address(),
                finding.heading(),
                finding.code(),
                left.getOrDefault(kind, 0))));
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
        List<SheetColumn> columns = new ArrayList<>();
        boolean joins = !choice.repeats.isEmpty();
        for (SheetPlan plan : choice.main) {
            sheet(plan, joins);
        }
        for (SheetPlan plan : choice.repeats) {
            repeat(plan, choice);
        }
        byKey.values().forEach(each -> each.forEach(this::pass));
        waiting.forEach(this::pass);
        choice.main.forEach(plan -> plan.columns.forEach(column -> columns.add(column.asRead())));
        choice.repeats.forEach(plan -> plan.columns.forEach(column -> columns.add(column.asRead())));
        for (Notice notice : tables.notices()) {
            CellAddress address = notice.address();
            if (address == null || isRead(choice, address.sheet())) {
                findings.accept(SheetFinding.of(notice).under(heading(columns, address)));
            }
        }
        options.mapping().columns().forEach(mapped -> mapping(mapped, columns));
        reportFurther();
        return columns;
    }

    private static String heading(List<SheetColumn> columns, @Nullable CellAddress address) {
        return address == null ? "" : SheetContent.heading(columns, address);
    }

    private static boolean isRead(SheetChoice choice, String sheet) {
        return choice.main.stream().anyMatch(plan -> plan.sheet.equals(sheet))
                || choice.repeats.stream().anyMatch(plan -> plan.sheet.equals(sheet));
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
            records.accept(content.asRecord());
        }
    }
    /** Reads a main sheet. */
    private void sheet(SheetPlan plan, boolean joins) throws IOException {
        SheetPlan.Column key = plan.key();
        SheetPlan.Column index = joins ? plan.withRole(Headings.Role.INDEX) : null;
        SheetPlan.Column id = plan.withRole(Headings.Role.ROW_ID);
        rows(plan, (row, content) -> {
            if (key != null) {
                byKey(row, content, key);
            } else if (index != null) {
                String number = FoldedText.strip(row.cell(index.number).text());
                String name = id == null
                        ? number
                        : FoldedText.strip(row.cell(id.number).text());
                content.person = content.person.isEmpty() ? name : content.person;
                content.incident = content.incident.isEmpty() ? name : content.incident;
                byIndex.computeIfAbsent(plan.sheet + '\n' + number, unseen -> new ArrayList<>())
                        .add(content);
                waiting.add(content);
            } else {
                compare(row, content, plan);
                pass(content);
            }
        });
        blankStatus(plan);
    }

    /** Rows of one person that say different things: they are joined later. */
    private void compare(Row row, RowContent content, SheetPlan plan) {
        SheetPlan.Column person = plan.withRole(Headings.Role.PERSON);
        CodeSurvey survey = person == null ? null : codes.get(person);
        if (person == null || survey == null || content.person.isEmpty() || !survey.mayRecur(content.person)) {
            return;
        }
        List<HtcdsField> differing = compared.computeIfAbsent(content.person, unseen -> new RowComparison())
                .add(content.asRecord());
        if (!differing.isEmpty()) {
            findings.accept(SheetFinding.of(
                    "sheet.rows-differ",
                    NoticeLevel.WARNING,
                    new CellAddress(row.sheet(), row.number(), person.number),
                    person.heading,
                    differing));
        }
    }

    /** A code that differs from another one only in how it is written. */
    private void code(Cell cell, SheetPlan.Column column, String text) {
        CodeSurvey survey = codes.get(column);
        if (survey != null && survey.isAlike(text)) {
            findings.accept(SheetFinding.of("sheet.codes-alike", NoticeLevel.WARNING, cell.address(), column.heading));
        }
    }
    /** Counts who has no trafficking status, in none of several rows. */
    private void status(RowContent content, SheetPlan plan) {
        boolean isOfPerpetrator = content.values.keySet().stream()
                .anyMatch(field -> field.technicalName().startsWith("per_"));
        if (content.isEmpty() || isOfPerpetrator) {
            return;
        }
        boolean hasStatus = content.values.containsKey(HtcdsField.VIC_TRAFFICKING_STATUS);
        SheetPlan.Column person = plan.withRole(Headings.Role.PERSON);
        CodeSurvey survey = person == null ? null : codes.get(person);
        if (survey != null && !content.person.isEmpty() && survey.mayRecur(content.person)) {
            statusOf.merge(content.person, hasStatus, Boolean::logicalOr);
        } else if (!hasStatus) {
            withoutStatus++;
        }
    }

    /** Who has no trafficking status may be a victim; that is told once, at the heading. */
    private void blankStatus(SheetPlan plan) {
        long without =
                withoutStatus + statusOf.values().stream().filter(has -> !has).count();
        plan.columns.stream()
                .filter(column -> column.field == HtcdsField.VIC_TRAFFICKING_STATUS && without > 0)
                .findFirst()
                .ifPresent(column -> findings.accept(SheetFinding.of(
                        "sheet.status-blank", NoticeLevel.NOTE, column.address, column.heading, without)));
        withoutStatus = 0;
        statusOf.clear();
    }

    private void byKey(Row row, RowContent content, SheetPlan.Column key) {
        Cell cell = row.cell(key.number).sound();
        String text = CellReader.isMissing(cell) ? "" : FoldedText.strip(cell.text());
        if (text.isEmpty()) {
            if (!content.isEmpty()) {
                findings.accept(SheetFinding.of("sheet.no-key", NoticeLevel.WARNING, cell.address(), key.heading));
                waiting.add(content);
            }
            return;
        }
        content.person = content.person.isEmpty() ? text : content.person;
        content.incident = content.incident.isEmpty() ? text : content.incident;
        content.hasCode = true;
        code(cell, key, text);
        join(byKey.computeIfAbsent(text, unseen -> new ArrayList<>()), content, row, key);
    }

    private void join(List<RowContent> there, RowContent content, Row row, SheetPlan.Column key) {
        for (RowContent each : there) {
            if (each.takes(content)) {
                each.merge(content);
                return;
            }
        }
        if (!there.isEmpty()) {
            List<HtcdsField> differing = there.get(0).contradictions(content).stream()
                    .filter(field -> !RowContent.isRepeatable(field))
                    .toList();
            if (!differing.isEmpty()) {
                findings.accept(SheetFinding.of(
                        "sheet.rows-differ",
                        NoticeLevel.WARNING,
                        new CellAddress(row.sheet(), row.number(), key.number),
                        key.heading,
                        differing));
            }
        }
        there.add(content);
    }

    /** Reads a sheet of repeated groups, whose rows belong to rows of the main sheet. */
    private void repeat(SheetPlan plan, SheetChoice choice) throws IOException {
        SheetPlan.Column parent = plan.withRole(Headings.Role.PARENT);
        SheetPlan.Column index = plan.withRole(Headings.Role.INDEX);
        SheetPlan.Column table = plan.withRole(Headings.Role.PARENT_SHEET);
        if (parent == null) {
            return;
        }
        rows(plan, (row, content) -> {
            String number = FoldedText.strip(row.cell(parent.number).text());
            String sheet =
                    table == null ? "" : FoldedText.strip(row.cell(table.number).text());
            List<RowContent> there = byIndex.get(choice.sheetOf(sheet) + '\n' + number);
            if (there != null && index != null) {
                byIndex.put(
                        plan.sheet
                                + '\n'
                                + FoldedText.strip(row.cell(index.number).text()),
                        there);
            }
            if (content.isEmpty()) {
                return;
            }
            if (there == null) {
                findings.accept(SheetFinding.of(
                        "sheet.row-without-parent",
                        NoticeLevel.WARNING,
                        new CellAddress(row.sheet(), row.number(), parent.number),
                        parent.heading));
                waiting.add(content);
                return;
            }
            content.person = there.get(0).person;
            content.incident = there.get(0).incident;
            int before = there.size();
            join(there, content, row, parent);
            if (there.size() > before) {
                waiting.add(content);
            }
        });
    }

    /** Takes the content of a row. */
    private interface RowTaker {
        void take(Row row, RowContent content);
    }

    private void rows(SheetPlan plan, RowTaker taker) throws IOException {
        plan.findings.forEach(findings);
        Map<Integer, ColumnSurvey> surveys = survey(plan);
        boolean macros = plan.official
                && (surveys.values().stream().anyMatch(ColumnSurvey::hasJoined)
                        || tables.notices().stream()
                                .anyMatch(notice -> notice.code().equals("table.macros-ignored")));
        CellReader reader = new CellReader(findings, macros);
        Plausibility plausibility =
                new Plausibility(LocalDate.now(ZoneOffset.MAX), findings, address -> heading(plan, address.column()));
        int[] hidden = new int[2];
        tables.read(plan.sheet, row -> {
            if (row.number() >= plan.firstRow && !isSkipped(row, plan, true)) {
                if (row.hidden()) {
                    hidden[0] = hidden[0] == 0 ? row.number() : hidden[0];
                    hidden[1]++;
                }
                RowContent content = content(row, plan, reader, surveys);
                plausibility.check(content);
                status(content, plan);
                taker.take(row, content);
            }
            return true;
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

    private Map<Integer, ColumnSurvey> survey(SheetPlan plan) throws IOException {
        Map<Integer, ColumnSurvey> surveys = new LinkedHashMap<>();
        plan.columns.forEach(column -> surveys.put(column.number, new ColumnSurvey(column)));
        Map<SheetPlan.Column, CodeSurvey> coded = new LinkedHashMap<>();
        plan.columns.stream().filter(SheetReader::hasCodes).forEach(column -> coded.put(column, new CodeSurvey()));
        codes.putAll(coded);
        Set<Integer> without = new LinkedHashSet<>();
        tables.read(plan.sheet, row -> {
            if (row.number() >= plan.firstRow && !isSkipped(row, plan, false)) {
                for (Cell cell : row.cells()) {
                    ColumnSurvey survey = surveys.get(cell.address().column());
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
                coded.forEach((column, survey) -> {
                    Cell cell = row.cell(column.number).sound();
                    if (!CellReader.isMissing(cell)) {
                        survey.add(FoldedText.strip(cell.text()));
                    }
                });
            }
            return true;
        });
        coded.values().forEach(CodeSurvey::end);
        surveys.values().forEach(survey -> survey.findings(options.dates()).forEach(findings));
        return surveys;
    }

    private static boolean hasCodes(SheetPlan.Column column) {
        return column.isKey || column.role == Headings.Role.PERSON || column.role == Headings.Role.INCIDENT;
    }

    /** A row of totals, or one that repeats the headings. */
    private boolean isSkipped(Row row, SheetPlan plan, boolean report) {
        boolean total = false;
        int headings = 0;
        int texts = 0;
        for (Cell cell : row.cells()) {
            if (cell.type() == CellType.TEXT) {
                String word = FoldedText.tight(cell.text());
                boolean sum = TOTALS.contains(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
                boolean heading = plan.headings.contains(word);
                if (!sum && !heading && !cell.formula() && !isNumber(word)) {
                    return false;
                }
                total |= sum;
                headings += heading ? 1 : 0;
                texts++;
            } else if (cell.type() != CellType.NUMBER && cell.type() != CellType.BLANK && !cell.formula()) {
                return false;
            }
        }
        String code = headings > 1 && headings == texts
                ? "sheet.headings-again"
                : total && headings == 0 ? "sheet.total-row" : "";
        if (report && !code.isEmpty()) {
            findings.accept(SheetFinding.of(code, NoticeLevel.NOTE, new CellAddress(row.sheet(), row.number(), 1), ""));
        }
        return !code.isEmpty();
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= '0' && c <= '9') && " .,%-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private RowContent content(Row row, SheetPlan plan, CellReader reader, Map<Integer, ColumnSurvey> surveys) {
        RowContent content =
                new RowContent(row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number());
        Map<HtcdsField, Set<String>> flagged = new EnumMap<>(HtcdsField.class);
        Map<HtcdsField, Cell> labelled = new EnumMap<>(HtcdsField.class);
        for (SheetPlan.Column column : plan.columns) {
            Cell cell = row.cell(column.number).sound();
            if (!column.isRead() || CellReader.isMissing(cell)) {
                continue;
            }
            HtcdsField field = column.field;
            if (field == null) {
                String text = FoldedText.strip(cell.text());
                if (column.role == Headings.Role.PERSON) {
                    content.person = text;
                    content.hasCode = true;
                    code(cell, column, text);
                    if (text.matches("\\p{L}[\\p{L}.'’-]*(?:\\s+\\p{L}[\\p{L}.'’-]*)+")) {
                        findings.accept(SheetFinding.of(
                                "sheet.code-is-name", NoticeLevel.WARNING, cell.address(), column.heading));
                    }
                } else if (column.role == Headings.Role.INCIDENT) {
                    content.incident = text;
                    code(cell, column, text);
                }
            } else if (column.choice != null) {
                flagged.computeIfAbsent(field, unseen -> new HashSet<>());
                if (reader.flag(cell, column, column.choice)) {
                    flagged.get(field).add(column.choice.value());
                    column.count(column.choice.kind());
                    content.add(field, value(column.choice).from(cell.address().toString()));
                }
            } else {
                DateOrder order = order(column, plan, surveys);
                List<HtcdsValue> values = reader.read(cell, column, field, order);
                labelled.putIfAbsent(field, cell);
                add(content, field, values, cell, column);
            }
        }
        if (content.isEmpty() && !content.incident.isEmpty() && !content.hasCode) {
            findings.accept(SheetFinding.of(
                    "sheet.row-without-person",
                    NoticeLevel.WARNING,
                    new CellAddress(row.sheet(), row.number(), 1),
                    ""));
        }
        shapes(content, flagged, labelled, plan);
        coordinates(content, row, plan);
        return content;
    }

    private static HtcdsValue value(ChoiceMatch choice) {
        return choice.code() != null ? HtcdsValue.of(choice.code()) : HtcdsValue.of(choice.value());
    }

    private @Nullable DateOrder order(SheetPlan.Column column, SheetPlan plan, Map<Integer, ColumnSurvey> surveys) {
        if (column.dates != null) {
            return column.dates;
        }
        if (options.dates() != null) {
            return options.dates();
        }
        if (plan.dates != null && plan.dates != DateOrder.YMD) {
            return plan.dates;
        }
        ColumnSurvey survey = surveys.get(column.number);
        return survey == null ? null : survey.order();
    }

    private void add(
            RowContent content, HtcdsField field, List<HtcdsValue> values, Cell cell, SheetPlan.Column column) {
        for (HtcdsValue value : values) {
            List<HtcdsValue> there = content.values.get(field);
            if (!field.isMultiple() && there != null && !RowContent.same(there.get(0), value)) {
                findings.accept(SheetFinding.of(
                        "sheet.several-values", NoticeLevel.ERROR, cell.address(), column.heading, field));
            }
            content.add(field, value);
        }
    }

    /** Labels in one cell, and columns of zeros and ones, that say different things of one field. */
    private void shapes(
            RowContent content, Map<HtcdsField, Set<String>> flagged, Map<HtcdsField, Cell> labelled, SheetPlan plan) {
        flagged.forEach((field, flags) -> {
            Cell cell = labelled.get(field);
            if (cell != null) {
                Set<String> words = new HashSet<>();
                content.values.getOrDefault(field, List.of()).forEach(value -> {
                    if (value.origin().equals(cell.address().toString())) {
                        words.add(value.text());
                    }
                });
                // A value that both give has the origin of the first.
                Set<String> all = new HashSet<>();
                content.values.getOrDefault(field, List.of()).forEach(value -> all.add(value.text()));
                words.addAll(all.stream()
                        .filter(flags::contains)
                        .filter(each -> inCell(plan, cell, each))
                        .toList());
                if (!words.equals(flags)) {
                    findings.accept(SheetFinding.of(
                            "sheet.shapes-differ",
                            NoticeLevel.WARNING,
                            cell.address(),
                            heading(plan, cell.address().column()),
                            field));
                }
            }
        });
    }

    private static boolean inCell(SheetPlan plan, Cell cell, String value) {
        return plan.columns.stream()
                .filter(column -> column.number == cell.address().column() && column.choices != null)
                .flatMap(column -> column.choices == null
                        ? java.util.stream.Stream.empty()
                        : column.choices.split(cell.text()).stream())
                .anyMatch(
                        piece -> piece.match() != null && piece.match().value().equals(value));
    }

    private static String heading(SheetPlan plan, int number) {
        return plan.columns.stream()
                .filter(column -> column.number == number)
                .map(column -> column.heading)
                .findFirst()
                .orElse("");
    }

    private static final List<List<HtcdsField>> COORDINATES = List.of(
            List.of(
                    HtcdsField.ORG_SHIPPING_LATITUDE,
                    HtcdsField.ORG_SHIPPING_LONGITUDE,
                    HtcdsField.ORG_SHIPPING_COUNTRY),
            List.of(HtcdsField.PRS_MAILING_LATITUDE, HtcdsField.PRS_MAILING_LONGITUDE, HtcdsField.PRS_MAILING_COUNTRY),
            List.of(HtcdsField.HTE_LATITUDE, HtcdsField.HTE_LONGITUDE, HtcdsField.HTE_COUNTRY));

    private void coordinates(RowContent content, Row row, SheetPlan plan) {
        for (List<HtcdsField> pair : COORDINATES) {
            List<HtcdsValue> latitude = content.values.getOrDefault(pair.get(0), List.of());
            List<HtcdsValue> longitude = content.values.getOrDefault(pair.get(1), List.of());
            List<HtcdsValue> country = content.values.getOrDefault(pair.get(2), List.of());
            if (latitude.isEmpty() && longitude.isEmpty()) {
                continue;
            }
            HtcdsValue there = latitude.isEmpty() ? longitude.get(0) : latitude.get(0);
            CellAddress address =
                    SheetContent.address(there.origin()).orElse(new CellAddress(row.sheet(), row.number(), 1));
            String heading = heading(plan, address.column());
            if (latitude.isEmpty() || longitude.isEmpty()) {
                findings.accept(SheetFinding.of("sheet.coordinate-alone", NoticeLevel.WARNING, address, heading));
            } else if (!country.isEmpty()
                    && CountryBounds.seemExchanged(
                            country.get(0).text(),
                            latitude.get(0).text(),
                            longitude.get(0).text())) {
                findings.accept(
                        SheetFinding.of("sheet.coordinates-exchanged", NoticeLevel.ERROR, address, heading, 90));
            } else if (country.isEmpty()
                    && Plausibility.seemExchanged(
                            latitude.get(0).text(), longitude.get(0).text())) {
                findings.accept(
                        SheetFinding.of("sheet.coordinates-exchanged", NoticeLevel.WARNING, address, heading, 90));
            }
        }
    }
}
