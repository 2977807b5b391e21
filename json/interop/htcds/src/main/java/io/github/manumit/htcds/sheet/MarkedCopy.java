package io.github.manumit.htcds.sheet;

import io.github.manumit.table.CellAddress;
import io.github.manumit.table.CellFill;
import io.github.manumit.table.CellMark;
import io.github.manumit.table.CheckedCopy;
import io.github.manumit.table.ColumnLayout;
import io.github.manumit.table.NewCell;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a table in which its author sees what is wrong: the cells are coloured and have a note, and a sheet lists the
 * findings with links to their cells.
 */
public final class MarkedCopy {

    private static final int LONGEST_HEADING = 1000;

    private MarkedCopy() {}

    /**
     * Writes a marked copy.
     *
     * @param tables the table that was read
     * @param findings the findings about it
     * @param language the author's language
     * @param out a workbook; not finished
     * @throws IOException if the table cannot be read or the copy cannot be written
     */
    public static void write(Tables tables, List<SheetFinding> findings, Locale language, TableWriter out)
            throws IOException {
        List<CellMark> marks = new ArrayList<>();
        for (SheetFinding finding : findings) {
            CellAddress address = finding.address();
            if (address != null && tables.sheets().contains(address.sheet())) {
                marks.add(new CellMark(address, finding.level(), finding.message(language)));
            }
        }
        CheckedCopy.write(tables, marks, out);
        findings(tables, findings, language, out);
    }

    private static void findings(Tables tables, List<SheetFinding> findings, Locale language, TableWriter out)
            throws IOException {
        SheetLayout layout = SheetLayout.of(name(tables, language))
                .frozen(1, 0)
                .with(1, new ColumnLayout(12, false, false))
                .with(2, new ColumnLayout(20, false, false))
                .with(3, new ColumnLayout(8, false, false))
                .with(4, new ColumnLayout(30, false, false))
                .with(5, new ColumnLayout(100, false, false))
                .with(6, new ColumnLayout(26, false, false));
        out.sheet(layout);
        List<NewCell> headings = new ArrayList<>();
        for (String key : List.of("level", "sheet", "cell", "heading", "message", "code")) {
            headings.add(SheetWriter.heading(SheetTexts.text("findings." + key, language)));
        }
        out.row(headings);
        List<SheetFinding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(SheetFinding::level)
                .thenComparing(SheetFinding::address, Comparator.nullsFirst(Comparator.<CellAddress>naturalOrder())));
        for (SheetFinding finding : sorted) {
            out.row(row(finding, language));
        }
        if (findings.isEmpty()) {
            out.row(List.of(NewCell.text(SheetTexts.text("findings.none", language))));
        }
    }

    private static List<NewCell> row(SheetFinding finding, Locale language) {
        CellAddress address = finding.address();
        CellAddress target = address == null || !address.sheet().isEmpty()
                ? address
                : new CellAddress(CheckedCopy.CSV_SHEET, address.row(), address.column());
        String level = SheetTexts.text("level." + finding.level().name().toLowerCase(Locale.ROOT), language);
        return List.of(
                NewCell.text(level).with(fill(finding.level())),
                NewCell.text(target == null ? "" : target.sheet()),
                NewCell.text(target == null ? "" : target.cell()).linked(target),
                NewCell.text(
                        finding.heading().length() > LONGEST_HEADING
                                ? finding.heading().substring(0, LONGEST_HEADING)
                                : finding.heading()),
                NewCell.text(finding.message(language)),
                NewCell.text(finding.code()));
    }

    private static CellFill fill(NoticeLevel level) {
        return switch (level) {
            case ERROR -> CellFill.ERROR;
            case WARNING -> CellFill.WARNING;
            case NOTE -> CellFill.NOTE;
        };
    }

    /** A name that no sheet of the table has; programs do not tell capitals from small letters in it. */
    private static String name(Tables tables, Locale language) {
        Set<String> taken = new HashSet<>();
        tables.sheets().forEach(each -> taken.add(each.toLowerCase(Locale.ROOT)));
        String name = SheetTexts.text("findings.name", language);
        @Nullable String found = null;
        for (int i = 1; found == null; i++) {
            String candidate = i == 1 ? name : name + " " + i;
            found = taken.contains(candidate.toLowerCase(Locale.ROOT)) ? null : candidate;
        }
        return found;
    }
}
