package io.github.manumit.htcds.sheet;

import io.github.manumit.table.CellAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Passes findings on: of one kind in one column, the first thousand. The others are counted. */
final class FindingLimit implements Consumer<SheetFinding> {

    private static final int MOST_OF_ONE_KIND = 1000;
    private static final int MOST_IN_ALL = 50_000;

    private final Consumer<SheetFinding> all;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<String, SheetFinding> further = new LinkedHashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private int passed;

    FindingLimit(Consumer<SheetFinding> all) {
        this.all = all;
    }

    @Override
    public void accept(SheetFinding finding) {
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

    /** Tells how many were not passed on. */
    void end() {
        further.forEach((kind, finding) -> all.accept(SheetFinding.of(
                "sheet.further",
                finding.level(),
                finding.address(),
                finding.heading(),
                finding.code(),
                left.getOrDefault(kind, 0))));
    }
}
