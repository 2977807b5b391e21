package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.CellFill;
import io.github.manumit.table.ColumnLayout;
import io.github.manumit.table.NewCell;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as a table of HTCDS 2.0, which {@link SheetReader} reads as the same records. Every cell is a text, so that no
 * spreadsheet program makes something else of a phone number or an incomplete date.
 */
public final class SheetWriter {
    /** In how many rows below the last one values are offered. */
    private static final int MORE_ROWS = 1000;

    private final List<HtcdsRecord> records;
    private final SheetWriteOptions options;
    private final List<WrittenColumn> columns;
    private final boolean persons;
    private final boolean incidents;

    private SheetWriter(List<HtcdsRecord> records, SheetWriteOptions options) {
        this.records = records;
        this.options = options;
        this.persons = records.stream().anyMatch(record -> !record.person().isEmpty());
        this.incidents = records.stream().anyMatch(record -> !record.incident().isEmpty());
        this.columns = columns();
    }

    /**
     * Writes records as one sheet. The keys of persons and incidents get columns of their own if a record has them.
     *
     * @param records the records
     * @param options which columns there are, and what stands in them; with a row of labels and not those of the official workbook,
     *     the sheet looks like that of {@link Template}, with its hints, drop-downs and instructions
     * @param out the file, begun with {@link Template#options(Locale)} if it has drop-downs; not finished
     * @return the fields of which some record has values that the columns do not take; empty unless the columns are those of the
     *     official workbook
     * @throws IOException if the file cannot be written
     */
    public static Set<HtcdsField> write(List<HtcdsRecord> records, SheetWriteOptions options, TableWriter out)
            throws IOException {
        SheetWriter writer = new SheetWriter(records, options);
        writer.write(out);
        Set<HtcdsField> left = EnumSet.noneOf(HtcdsField.class);
        records.forEach(record -> left.addAll(record.values().keySet()));
        writer.columns.forEach(column -> left.remove(column.field()));
        return left;
    }
    /**
     * Finds the cells that hold what HTCDS has no form for, and which were kept as somebody wrote them.
     *
     * @param records the records
     * @param options how they are written
     * @return a warning at each cell of the table that {@link #write} writes, with the heading of its column
     */
    public static List<SheetFinding> kept(List<HtcdsRecord> records, SheetWriteOptions options) {
        SheetWriter writer = new SheetWriter(records, options);
        Locale heading = options.heading();
        String sheet = heading == null ? "" : SheetTexts.text("sheet.name", heading);
        List<SheetFinding> kept = new ArrayList<>();
        int row = heading == null ? 2 : FormSheet.FIRST_ROW;
        for (HtcdsRecord record : records) {
            for (HtcdsField field : record.untyped()) {
                for (int i = 0; i < writer.columns.size(); i++) {
                    WrittenColumn column = writer.columns.get(i);
                    if (column.field() == field && column.number() == 1) {
                        kept.add(SheetFinding.of(
                                "sheet.kept",
                                NoticeLevel.WARNING,
                                new CellAddress(sheet, row, writer.before() + i + 1),
                                heading == null ? column.name() : column.label(heading),
                                field));
                    }
                }
            }
            row++;
        }
        return kept;
    }

    /** How many columns stand before those of the fields. */
    private int before() {
        return isNumbered() ? 1 : (persons ? 1 : 0) + (incidents ? 1 : 0);
    }

    private List<WrittenColumn> columns() {
        Map<HtcdsField, Integer> most = new EnumMap<>(HtcdsField.class);
        for (HtcdsRecord record : records) {
            record.values().forEach((field, values) -> most.merge(field, values.size(), Math::max));
        }
        List<WrittenColumn> found = new ArrayList<>();
        for (HtcdsField field : fields()) {
            int count = most.getOrDefault(field, 0);
            if (count > 0 || options.columns() != SheetWriteOptions.Columns.USED) {
                boolean repeated = !isJoined() || !field.isMultiple();
                boolean isWhole = isForm() && options.columns() == SheetWriteOptions.Columns.ALL;
                int least = isWhole ? FormSheet.columns(field) : 1;
                for (int i = 1; i <= (repeated ? Math.max(least, count) : 1); i++) {
                    found.add(new WrittenColumn(field, i));
                }
            }
        }
        return found;
    }

    private List<HtcdsField> fields() {
        if (isForm()) {
            return FormSheet.fields();
        }
        if (options.columns() != SheetWriteOptions.Columns.OFFICIAL) {
            return Arrays.asList(HtcdsField.values());
        }
        return Arrays.stream(HtcdsField.values())
                .filter(field -> field.officialColumn().isPresent())
                .sorted(Comparator.comparing((HtcdsField field) ->
                                field.officialColumn().orElseThrow().length())
                        .thenComparing(field -> field.officialColumn().orElseThrow()))
                .toList();
    }

    /** The official workbook has one column for each field. */
    private boolean isJoined() {
        return options.several() == SheetWriteOptions.Several.JOINED || isNumbered();
    }

    private boolean isNumbered() {
        return options.columns() == SheetWriteOptions.Columns.OFFICIAL;
    }
    /** Whether people go on with the sheet as with a template. */
    private boolean isForm() {
        return options.heading() != null && !isNumbered();
    }

    private void write(TableWriter out) throws IOException {
        Locale heading = options.heading();
        if (heading != null && isForm()) {
            FormSheet form = new FormSheet(heading, columns, persons, incidents);
            form.begin(out);
            for (HtcdsRecord record : records) {
                out.row(cells(record, 0).stream().map(NewCell::text).toList());
            }
            if (heading.equals(options.labels()) && !isJoined()) {
                form.offer(out, FormSheet.FIRST_ROW + records.size() + MORE_ROWS);
            }
            form.instructions(out);
            return;
        }
        Locale language = heading == null ? Locale.ENGLISH : heading;
        SheetLayout layout = SheetLayout.of(SheetTexts.text("sheet.name", language))
                .frozen(heading == null ? 1 : 2, Math.min(1, before()));
        int number = isNumbered() ? 1 : 0;
        for (int i = 0; i < columns.size() + (persons ? 1 : 0) + (incidents ? 1 : 0); i++) {
            layout = layout.with(i + 1 + number, new ColumnLayout(24, false, true));
        }
        out.sheet(layout);
        if (heading != null) {
            out.hideNextRow();
        }
        out.row(names().stream().map(NewCell::text).toList());
        if (heading != null) {
            out.row(labels(heading).stream().map(SheetWriter::heading).toList());
        }
        int at = 1;
        for (HtcdsRecord record : records) {
            out.row(cells(record, at).stream().map(NewCell::text).toList());
            at++;
        }
    }

    static NewCell heading(String label) {
        return NewCell.text(label).with(CellFill.HEADER).inBold();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (isNumbered()) {
            names.add("");
        }
        if (!isNumbered()) {
            codes(names, HtcdsRecord.PERSON_COLUMN, HtcdsRecord.INCIDENT_COLUMN);
        }
        columns.forEach(column -> names.add(column.name()));
        if (isNumbered()) {
            codes(names, HtcdsRecord.PERSON_COLUMN, HtcdsRecord.INCIDENT_COLUMN);
        }
        return names;
    }

    /** Adds the cells of the codes that there are. */
    private void codes(List<String> cells, String person, String incident) {
        if (persons) {
            cells.add(person);
        }
        if (incidents) {
            cells.add(incident);
        }
    }

    private List<String> labels(Locale language) {
        List<String> labels = new ArrayList<>();
        if (isNumbered()) {
            labels.add("");
        }
        columns.forEach(column -> labels.add(column.label(language)));
        codes(labels, SheetTexts.text("column.person", language), SheetTexts.text("column.incident", language));
        return labels;
    }

    private List<String> cells(HtcdsRecord record, int number) {
        List<String> cells = new ArrayList<>();
        if (isNumbered()) {
            cells.add(String.valueOf(number));
        } else {
            codes(cells, record.person(), record.incident());
        }
        for (WrittenColumn column : columns) {
            List<HtcdsValue> values = record.get(column.field());
            if (isJoined() && values.size() > 1 && column.field().isMultiple()) {
                cells.add(joined(column.field(), values, options.labels()));
            } else {
                cells.add(
                        column.number() > values.size()
                                ? ""
                                : ValueText.of(column.field(), values.get(column.number() - 1), options.labels()));
            }
        }
        if (isNumbered()) {
            codes(cells, record.person(), record.incident());
        }
        return cells;
    }

    private static String joined(HtcdsField field, List<HtcdsValue> values, @Nullable Locale language) {
        return String.join(
                "; ",
                values.stream()
                        .map(value -> ValueText.of(field, value, language))
                        .toList());
    }
}
