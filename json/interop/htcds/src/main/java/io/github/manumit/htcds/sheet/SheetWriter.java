package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.CellFill;
import io.github.manumit.table.ColumnLayout;
import io.github.manumit.table.NewCell;
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

    private final List<HtcdsRecord> records;
    private final SheetWriteOptions options;
    private final List<WrittenColumn> columns;
    private final boolean persons;
    private final boolean incidents;

    private SheetWriter(List<HtcdsRecord> records, SheetWriteOptions options) {
        this.records = records;
        this.options = options;
        this.columns = columns();
        this.persons = records.stream().anyMatch(record -> !record.person().isEmpty());
        this.incidents = records.stream().anyMatch(record -> !record.incident().isEmpty());
    }

    /**
     * Writes records as one sheet. The keys of persons and incidents get columns of their own if a record has them.
     *
     * @param records the records
     * @param options which columns there are, and what stands in them
     * @param out the file; not finished
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
                for (int i = 1; i <= (repeated ? Math.max(1, count) : 1); i++) {
                    found.add(new WrittenColumn(field, i));
                }
            }
        }
        return found;
    }

    private List<HtcdsField> fields() {
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

    private void write(TableWriter out) throws IOException {
        Locale heading = options.heading();
        Locale language = heading == null ? Locale.ENGLISH : heading;
        SheetLayout layout =
                SheetLayout.of(SheetTexts.text("sheet.name", language)).frozen(heading == null ? 1 : 2, 0);
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
        columns.forEach(column -> names.add(column.name()));
        if (persons) {
            names.add(HtcdsRecord.PERSON_COLUMN);
        }
        if (incidents) {
            names.add(HtcdsRecord.INCIDENT_COLUMN);
        }
        return names;
    }

    private List<String> labels(Locale language) {
        List<String> labels = new ArrayList<>();
        if (isNumbered()) {
            labels.add("");
        }
        columns.forEach(column -> labels.add(column.label(language)));
        if (persons) {
            labels.add(SheetTexts.text("column.person", language));
        }
        if (incidents) {
            labels.add(SheetTexts.text("column.incident", language));
        }
        return labels;
    }

    private List<String> cells(HtcdsRecord record, int number) {
        List<String> cells = new ArrayList<>();
        if (isNumbered()) {
            cells.add(String.valueOf(number));
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
        if (persons) {
            cells.add(record.person());
        }
        if (incidents) {
            cells.add(record.incident());
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
