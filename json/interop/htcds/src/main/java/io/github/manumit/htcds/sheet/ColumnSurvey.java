package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellType;
import io.github.manumit.table.NoticeLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of a column show together: the order of its dates, placeholders for unknown days, whether it has values. */
final class ColumnSurvey {

    /** Days that people write where they do not know the day. */
    private static final Set<String> PLACEHOLDERS = Set.of("01-01", "06-01", "07-01");

    private static final int LEAST_PLACEHOLDERS = 3;

    /** One in ten is far more than one in 365. */
    private static final int PLACEHOLDER_SHARE = 10;

    private final SheetPlan.Column column;
    private boolean used;
    private int dates;
    private int dmy;
    private int mdy;
    private int open;
    private int typedExchangeable;
    private int typedClear;
    private final int[] placeholders = new int[PLACEHOLDERS.size()];
    private int joined;

    ColumnSurvey(SheetPlan.Column column) {
        this.column = column;
    }

    void add(Cell cell) {
        if (CellReader.isMissing(cell)) {
            return;
        }
        used = true;
        if (column.field != null && column.field.type() == HtcdsType.DATE) {
            date(cell);
        } else if (column.choices != null
                && cell.text().contains("; ")
                && column.choices.split(cell.text()).size() > 1) {
            joined++;
        }
    }

    private void date(Cell cell) {
        if (cell.type() == CellType.DATE) {
            if (cell.text().length() >= 10) {
                dates++;
                String day = cell.text().substring(5, 10);
                placeholder(day);
                int month = Integer.parseInt(day.substring(0, 2));
                int number = Integer.parseInt(day.substring(3));
                if (number > 12) {
                    typedClear++;
                } else if (number != month) {
                    typedExchangeable++;
                }
            }
        } else if (cell.type() == CellType.TEXT) {
            DateText text = DateText.read(cell.text());
            if (text.kind() == DateText.Kind.CLEAR || text.kind() == DateText.Kind.OPEN) {
                dates++;
                placeholder(text.dayOfYear());
                open += text.kind() == DateText.Kind.OPEN ? 1 : 0;
                dmy += text.order() == DateOrder.DMY ? 1 : 0;
                mdy += text.order() == DateOrder.MDY ? 1 : 0;
            }
        }
    }

    private void placeholder(String day) {
        int i = 0;
        for (String each : PLACEHOLDERS) {
            placeholders[i] += each.equals(day) ? 1 : 0;
            i++;
        }
    }

    /** Whether a cell of the column has a value. */
    boolean isUsed() {
        return used;
    }

    /** Whether a cell joins several values as the macro of the official workbook does. */
    boolean hasJoined() {
        return joined > 0;
    }

    /** The order that the unambiguous dates of the column share; null if they show none, or both. */
    @Nullable
    DateOrder order() {
        return dmy > 0 && mdy == 0 ? DateOrder.DMY : mdy > 0 && dmy == 0 ? DateOrder.MDY : null;
    }

    /** What is the matter with the column as a whole. */
    List<SheetFinding> findings(@Nullable DateOrder given) {
        List<SheetFinding> found = new ArrayList<>();
        if (used && column.unread != null) {
            found.add(column.unread);
        }
        if (dmy > 0 && mdy > 0) {
            found.add(finding("sheet.date-orders-mixed", dmy, mdy));
        } else if (open > 0 && given == null && order() != null) {
            found.add(SheetFinding.of(
                    "sheet.date-order",
                    NoticeLevel.NOTE,
                    column.address,
                    column.heading,
                    order() == DateOrder.DMY ? "d.m.y" : "m/d/y"));
        }
        if (typedExchangeable > 0 && typedClear == 0 && dmy + mdy > 0) {
            found.add(finding("sheet.dates-half-converted", typedExchangeable));
        }
        int suspicious = 0;
        for (int count : placeholders) {
            suspicious += count >= LEAST_PLACEHOLDERS && count * PLACEHOLDER_SHARE >= dates ? count : 0;
        }
        if (suspicious > 0) {
            found.add(finding("sheet.date-placeholders", suspicious, dates));
        }
        return found;
    }

    private SheetFinding finding(String code, Object... arguments) {
        return SheetFinding.of(code, NoticeLevel.WARNING, column.address, column.heading, arguments);
    }
}
