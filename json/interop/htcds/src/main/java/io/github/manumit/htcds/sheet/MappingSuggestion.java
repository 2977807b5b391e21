package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellType;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a mapping from the headings of a table. */
final class MappingSuggestion {

    private MappingSuggestion() {}

    static Mapping of(Tables tables, SheetOptions options) throws IOException {
        List<SheetPlan> plans = SheetChoice.plans(tables, options);
        Map<String, Mapping.Column> columns = new LinkedHashMap<>();
        for (SheetPlan plan : plans) {
            for (SheetPlan.Column column : plan.columns) {
                // Keys and numbers of rows are known by their own headings.
                if (!column.isRead() || column.field != null) {
                    add(columns, column.heading, column.field, column.choice, options);
                }
            }
        }
        if (columns.isEmpty()) {
            String sheet = SheetChoice.named(tables, options.sheet())
                    .orElse(tables.sheets().get(0));
            firstRow(tables, sheet).forEach(heading -> add(columns, heading, null, null, options));
        }
        return new Mapping(new ArrayList<>(columns.values()));
    }

    private static void add(
            Map<String, Mapping.Column> columns,
            String heading,
            @Nullable HtcdsField field,
            @Nullable ChoiceMatch choice,
            SheetOptions options) {
        Mapping.Column given = options.mapping().column(heading);
        if (field == null && given == null && Headings.isOfForms(heading)) {
            columns.putIfAbsent(
                    FoldedText.tight(heading), new Mapping.Column(heading, null, null, true, false, null, Map.of()));
            return;
        }
        HtcdsField near = field == null ? Headings.guess(heading) : null;
        columns.putIfAbsent(
                FoldedText.tight(heading),
                given != null
                        ? given
                        : new Mapping.Column(
                                heading,
                                field == null ? near : field,
                                choice == null ? null : choice.value(),
                                false,
                                near != null,
                                null,
                                Map.of()));
    }

    /** The texts of the first row in which most cells are filled: a table of which nothing is known still has headings. */
    private static List<String> firstRow(Tables tables, String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        tables.read(sheet, row -> {
            List<String> texts = new ArrayList<>();
            for (Cell cell : row.cells()) {
                if (cell.type() == CellType.TEXT
                        && !FoldedText.strip(cell.text()).isEmpty()) {
                    texts.add(FoldedText.strip(cell.text()));
                }
            }
            rows.add(texts);
            return rows.size() < 20;
        });
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .filter(row -> row.size() * 2 >= most && !row.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
