package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one sheet, cell by cell, and what the cells of a row say together. */
final class RecordReading {

    private static final List<List<HtcdsField>> COORDINATES = List.of(
            List.of(
                    HtcdsField.ORG_SHIPPING_LATITUDE,
                    HtcdsField.ORG_SHIPPING_LONGITUDE,
                    HtcdsField.ORG_SHIPPING_COUNTRY),
            List.of(HtcdsField.PRS_MAILING_LATITUDE, HtcdsField.PRS_MAILING_LONGITUDE, HtcdsField.PRS_MAILING_COUNTRY),
            List.of(HtcdsField.HTE_LATITUDE, HtcdsField.HTE_LONGITUDE, HtcdsField.HTE_COUNTRY));

    private final SheetPlan plan;
    private final SheetOptions options;
    private final Map<Integer, ColumnSurvey> surveys;
    private final CellReader reader;
    private final RowChecks checks;
    private final Consumer<SheetFinding> findings;
    private final SheetPlan.@Nullable Column incident;

    RecordReading(
            SheetPlan plan,
            SheetOptions options,
            Map<Integer, ColumnSurvey> surveys,
            CellReader reader,
            RowChecks checks,
            Consumer<SheetFinding> findings) {
        this.plan = plan;
        this.options = options;
        this.surveys = surveys;
        this.reader = reader;
        this.checks = checks;
        this.findings = findings;
        this.incident = plan.withRole(Headings.Role.INCIDENT);
    }

    RowContent read(Row row) {
        RowContent content =
                new RowContent(row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + "!" + row.number());
        if (incident != null) {
            content.incidentAt = place(row, incident);
        }
        Map<HtcdsField, Set<String>> flagged = new EnumMap<>(HtcdsField.class);
        Map<HtcdsField, Cell> labelled = new EnumMap<>(HtcdsField.class);
        for (SheetPlan.Column column : plan.columns) {
            Cell cell = row.cell(column.number).sound();
            if (!column.isRead() || CellReader.isMissing(cell)) {
                continue;
            }
            HtcdsField field = column.field;
            if (field == null) {
                code(content, row, cell, column);
            } else if (column.choice != null) {
                flagged.computeIfAbsent(field, unseen -> new HashSet<>());
                if (reader.flag(cell, column, column.choice)) {
                    flagged.get(field).add(column.choice.value());
                    column.count(column.choice.kind());
                    content.add(field, value(column.choice).from(cell.address().toString()));
                }
            } else {
                List<HtcdsValue> values = reader.read(cell, column, field, order(column));
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
        shapes(content, flagged, labelled);
        coordinates(content, row);
        return content;
    }

    static RowContent.Place place(Row row, SheetPlan.Column column) {
        return new RowContent.Place(new CellAddress(row.sheet(), row.number(), column.number), column.heading);
    }

    private void code(RowContent content, Row row, Cell cell, SheetPlan.Column column) {
        String text = FoldedText.strip(cell.text());
        if (column.role == Headings.Role.PERSON) {
            content.person = text;
            content.hasCode = true;
            content.personAt = place(row, column);
            checks.code(cell, column, text);
        } else if (column.role == Headings.Role.INCIDENT) {
            content.incident = text;
            checks.code(cell, column, text);
        }
    }

    private static HtcdsValue value(ChoiceMatch choice) {
        return choice.code() != null ? HtcdsValue.of(choice.code()) : HtcdsValue.of(choice.value());
    }

    private @Nullable DateOrder order(SheetPlan.Column column) {
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
    private void shapes(RowContent content, Map<HtcdsField, Set<String>> flagged, Map<HtcdsField, Cell> labelled) {
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
                        .filter(each -> inCell(cell, each))
                        .toList());
                if (!words.equals(flags)) {
                    findings.accept(SheetFinding.of(
                            "sheet.shapes-differ",
                            NoticeLevel.WARNING,
                            cell.address(),
                            heading(cell.address()),
                            field));
                }
            }
        });
    }

    private boolean inCell(Cell cell, String value) {
        return plan.columns.stream()
                .filter(column -> column.number == cell.address().column() && column.choices != null)
                .flatMap(column -> column.choices == null
                        ? java.util.stream.Stream.empty()
                        : column.choices.split(cell.text()).stream())
                .anyMatch(
                        piece -> piece.match() != null && piece.match().value().equals(value));
    }

    /** The heading above a cell. */
    String heading(CellAddress address) {
        return plan.columns.stream()
                .filter(column -> column.number == address.column())
                .map(column -> column.heading)
                .findFirst()
                .orElse("");
    }

    private void coordinates(RowContent content, Row row) {
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
            String heading = heading(address);
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
