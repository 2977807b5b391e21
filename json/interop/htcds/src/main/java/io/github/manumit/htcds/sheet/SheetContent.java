package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.CellOrigin;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.ImportedCase;
import io.github.manumit.htcds.Keeping;
import io.github.manumit.table.CellAddress;
import io.github.manumit.table.NoticeLevel;
import io.github.manumit.validation.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a table.
 *
 * @param records the records, in the order of their first rows
 * @param findings what its author should look at, in the order of reading
 * @param columns what each column was read as
 */
public record SheetContent(List<HtcdsRecord> records, List<SheetFinding> findings, List<SheetColumn> columns) {

    private static final Pattern EVENT = Pattern.compile("/events/(\\d+)/kind");

    /** Copies the lists. */
    public SheetContent {
        records = List.copyOf(records);
        findings = List.copyOf(findings);
        columns = List.copyOf(columns);
    }

    /**
     * Puts the findings of the case file that was made of the records at the cells that the faulty values came from, after
     * the findings of the table, which get the pointers of what their cells became. That a cell was kept as it is written is
     * told once, at the cell.
     *
     * @param imported the case file
     * @param checked the findings of the validator about it
     * @return the findings of both
     */
    public List<SheetFinding> findings(ImportedCase imported, List<Finding> checked) {
        return place(findings, columns, imported, checked);
    }

    /**
     * As {@link #findings(ImportedCase, List)}, for a reader that does not keep the records.
     *
     * @param findings the findings of the table
     * @param columns the columns of the table
     * @param imported the case file
     * @param checked the findings of the validator about it
     * @return the findings of both
     */
    public static List<SheetFinding> place(
            List<SheetFinding> findings, List<SheetColumn> columns, ImportedCase imported, List<Finding> checked) {
        Map<String, String> pointers = new HashMap<>();
        imported.origins().forEach((pointer, origin) -> {
            if (!origin.origin().isEmpty()) {
                pointers.merge(origin.origin(), pointer, (a, b) -> a.length() <= b.length() ? a : b);
            }
        });
        List<SheetFinding> placed = new ArrayList<>();
        for (SheetFinding finding : findings) {
            CellAddress address = finding.address();
            String pointer = address == null ? null : pointers.get(address.toString());
            placed.add(pointer == null ? finding : finding.at(pointer));
        }
        Set<String> told = new HashSet<>();
        Set<String> lost = new HashSet<>();
        Set<Object> differing = new HashSet<>();
        for (SheetFinding finding : findings) {
            if (finding.level() != NoticeLevel.NOTE) {
                told.add(String.valueOf(finding.address()));
            }
            if (finding.code().equals("sheet.letters-lost")) {
                lost.add(String.valueOf(finding.address()));
            }
            finding.arguments().forEach(each -> differing.addAll(each instanceof List<?> list ? list : List.of(each)));
        }
        for (Finding finding : checked) {
            if (isKept(imported, finding)) {
                kept(imported, finding, columns).stream()
                        .filter(each -> !differing.containsAll(each.arguments()))
                        .filter(each -> told.add(String.valueOf(each.address())))
                        .forEach(placed::add);
                continue;
            }
            CellAddress address = imported.origin(finding.pointer())
                    .map(CellOrigin::origin)
                    .flatMap(SheetContent::address)
                    .orElse(null);
            if (finding.code().equals("text.letters-lost") && lost.contains(String.valueOf(address))) {
                continue;
            }
            if (isUntyped(imported, finding) && hasUnreadType(imported, finding)) {
                continue;
            }
            placed.add(
                    isUntyped(imported, finding)
                            ? SheetFinding.of(
                                            "sheet.event-without-type",
                                            NoticeLevel.WARNING,
                                            address,
                                            heading(columns, address),
                                            HtcdsField.HTE_TYPE)
                                    .at(finding.pointer())
                            : SheetFinding.of(finding, address, heading(columns, address)));
        }
        return placed;
    }

    /** Whether a finding is that a cell was kept as it is written, which a finding at the cell tells better. */
    private static boolean isKept(ImportedCase imported, Finding finding) {
        if (!finding.code().equals("property.unknown")) {
            return false;
        }
        String kept = finding.pointer() + "/htcds:";
        String next = imported.origins().ceilingKey(kept);
        return next != null && next.startsWith(kept);
    }

    /** Whether a finding is that an event has no type, which the row can tell better than the word that stands for it. */
    private static boolean isUntyped(ImportedCase imported, Finding finding) {
        return finding.code().equals("code.local")
                && EVENT.matcher(finding.pointer()).matches()
                && !imported.origins().containsKey(finding.pointer());
    }

    /** Whether the row has a type that could not be read, of which its cell tells. */
    private static boolean hasUnreadType(ImportedCase imported, Finding finding) {
        String event = finding.pointer().substring(0, finding.pointer().lastIndexOf('/'));
        return imported.origins().containsKey(event + "/htcds:" + HtcdsField.HTE_TYPE.technicalName());
    }

    /** The cells of an object that were kept, for those of which nothing else was found. */
    private static List<SheetFinding> kept(ImportedCase imported, Finding finding, List<SheetColumn> columns) {
        String prefix = finding.pointer() + "/htcds:";
        List<SheetFinding> kept = new ArrayList<>();
        for (Map.Entry<String, CellOrigin> each :
                imported.origins().tailMap(prefix).entrySet()) {
            HtcdsField field = each.getValue().field();
            if (!each.getKey().startsWith(prefix)) {
                break;
            }
            CellAddress address = address(each.getValue().origin()).orElse(null);
            Keeping keeping = each.getValue().keeping();
            if (field == null || address == null || keeping == Keeping.NOTHING) {
                continue;
            }
            if (keeping == Keeping.UNREAD) {
                kept.add(SheetFinding.of("sheet.kept", NoticeLevel.WARNING, address, heading(columns, address), field)
                        .at(each.getKey()));
            } else {
                // The value is understood, but has no place of its own: told once, at the heading.
                CellAddress top =
                        column(columns, address).map(SheetColumn::address).orElse(address);
                kept.add(SheetFinding.of("sheet.kept-beside", NoticeLevel.NOTE, top, heading(columns, address), field));
            }
        }
        return kept;
    }

    static String heading(List<SheetColumn> columns, @Nullable CellAddress address) {
        return address == null
                ? ""
                : column(columns, address).map(SheetColumn::heading).orElse("");
    }

    private static Optional<SheetColumn> column(List<SheetColumn> columns, CellAddress address) {
        return columns.stream()
                .filter(column -> column.address().column() == address.column()
                        && column.address().sheet().equals(address.sheet()))
                .findFirst();
    }

    /** The address in an origin such as {@code Cases!B17}; empty if it is a row, or something else. */
    static Optional<CellAddress> address(String origin) {
        int mark = origin.lastIndexOf('!');
        String sheet = mark < 0 ? "" : origin.substring(0, mark);
        String cell = origin.substring(mark + 1);
        int column = 0;
        int i = 0;
        while (i < cell.length() && cell.charAt(i) >= 'A' && cell.charAt(i) <= 'Z' && i < 4) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
            i++;
        }
        String row = cell.substring(i);
        if (!row.matches("[1-9]\\d{0,7}")) {
            return Optional.empty();
        }
        // A row as a whole is marked at its first cell.
        return Optional.of(new CellAddress(sheet, Integer.parseInt(row), Math.max(1, column)));
    }

    /** Returns the numbers, never the content. */
    @Override
    public String toString() {
        return "SheetContent[" + records.size() + " records, " + findings.size() + " findings]";
    }
}
