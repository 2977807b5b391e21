package io.github.manumit.htcds.sheet;

import io.github.manumit.table.Cell;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.CellArea;
import io.github.manumit.table.CellType;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.Row;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows below the headings of a sheet. Merged cells have their value in each row and column that they cover; totals, titles and
 * headings that are repeated are left out. Single-use.
 */
final class SheetRows {

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

    /** A text over so many columns, alone in its row, is a title. */
    private static final int LEAST_OF_A_TITLE = 3;

    private final Tables tables;
    private final SheetPlan plan;
    private final Consumer<SheetFinding> findings;
    private final Iterator<CellArea> areas;
    private final List<Covering> covering = new ArrayList<>();
    private @Nullable CellArea next;

    /** Merged cells that the rows have reached, and what they hold. */
    private static final class Covering {
        final CellArea area;
        final Cell cell;
        boolean isTold;

        Covering(CellArea area, Cell cell) {
            this.area = area;
            this.cell = cell;
        }
    }

    /** Takes a row. */
    interface Taker {
        void take(Row row);
    }

    /**
     * Makes the rows of a sheet.
     *
     * @param findings takes what is told of rows and merged cells
     */
    SheetRows(Tables tables, SheetPlan plan, Consumer<SheetFinding> findings) throws IOException {
        this.tables = tables;
        this.plan = plan;
        this.findings = findings;
        this.areas = tables.layout(plan.sheet).merged().stream()
                .filter(area -> area.firstRow() >= plan.firstRow)
                .sorted(Comparator.comparingInt(CellArea::firstRow))
                .iterator();
        this.next = areas.hasNext() ? areas.next() : null;
    }

    void read(Taker taker) throws IOException {
        tables.read(plan.sheet, row -> {
            if (row.number() >= plan.firstRow) {
                reach(row);
                if (!isSkipped(row)) {
                    taker.take(filled(row));
                }
            }
            return true;
        });
    }

    private void report(String code, CellAddress address, Object... arguments) {
        findings.accept(SheetFinding.of(code, NoticeLevel.NOTE, address, "", arguments));
    }

    // merged cells

    private void reach(Row row) {
        covering.removeIf(each -> each.area.lastRow() < row.number());
        while (next != null && next.firstRow() <= row.number()) {
            if (next.firstRow() == row.number()
                    && !CellReader.isMissing(row.cell(next.firstColumn()).sound())) {
                covering.add(new Covering(next, row.cell(next.firstColumn())));
            }
            next = areas.hasNext() ? areas.next() : null;
        }
    }

    /** A row of which nothing but merged cells from above is known stays as it is: nobody wrote into it. */
    private Row filled(Row row) {
        if (covering.isEmpty() || row.cells().stream().allMatch(CellReader::isMissing)) {
            return row;
        }
        Map<Integer, Cell> cells = new TreeMap<>();
        row.cells().forEach(cell -> cells.put(cell.address().column(), cell));
        for (Covering each : covering) {
            boolean isFilled = false;
            for (SheetPlan.Column column : plan.columns) {
                Cell there = cells.get(column.number);
                if (each.area.contains(row.number(), column.number) && (there == null || CellReader.isMissing(there))) {
                    cells.put(
                            column.number, copy(each.cell, new CellAddress(row.sheet(), row.number(), column.number)));
                    isFilled = true;
                }
            }
            if (isFilled && !each.isTold) {
                each.isTold = true;
                report("sheet.merged-cells", each.cell.address());
            }
        }
        return new Row(row.sheet(), row.number(), row.hidden(), List.copyOf(cells.values()));
    }

    private static Cell copy(Cell cell, CellAddress address) {
        return new Cell(address, cell.type(), cell.text(), cell.format(), cell.formula());
    }

    // rows that are left out

    private boolean isSkipped(Row row) {
        String code = isTitle(row) ? "sheet.title-row" : skipped(row);
        if (!code.isEmpty()) {
            report(code, new CellAddress(row.sheet(), row.number(), 1));
        }
        return !code.isEmpty();
    }

    /** One text over most of the columns, and nothing beside it. */
    private boolean isTitle(Row row) {
        return covering.stream()
                .filter(each -> each.area.firstRow() == row.number())
                .filter(each ->
                        row.cells().stream().allMatch(cell -> CellReader.isMissing(cell) || cell.equals(each.cell)))
                .anyMatch(each -> {
                    long columns = plan.columns.stream()
                            .filter(column -> each.area.contains(row.number(), column.number))
                            .count();
                    return columns >= LEAST_OF_A_TITLE && columns * 2 >= plan.columns.size();
                });
    }

    /** A row of totals, or one that repeats the headings. */
    private String skipped(Row row) {
        boolean total = false;
        int headings = 0;
        int texts = 0;
        for (Cell cell : row.cells()) {
            if (cell.type() == CellType.TEXT) {
                String word = FoldedText.tight(cell.text());
                boolean sum = TOTALS.contains(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
                boolean heading = plan.headings.contains(word);
                if (!sum && !heading && !cell.formula() && !isNumber(word)) {
                    return "";
                }
                total |= sum;
                headings += heading ? 1 : 0;
                texts++;
            } else if (cell.type() != CellType.NUMBER && cell.type() != CellType.BLANK && !cell.formula()) {
                return "";
            }
        }
        return headings > 1 && headings == texts
                ? "sheet.headings-again"
                : total && headings == 0 ? "sheet.total-row" : "";
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
}
