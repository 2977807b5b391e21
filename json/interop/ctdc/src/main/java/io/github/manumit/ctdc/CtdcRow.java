package io.github.manumit.ctdc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row of the newest edition. */
final class CtdcRow implements Comparable<CtdcRow> {

    static final List<CtdcColumn> COLUMNS = CtdcColumn.of(CtdcEdition.SYNTHETIC_2026);

    private static final Map<String, Integer> INDEX = index();

    private final String[] cells = new String[COLUMNS.size()];

    CtdcRow() {
        Arrays.fill(cells, "");
    }

    private static Map<String, Integer> index() {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            index.put(COLUMNS.get(i).name(), i);
        }
        return index;
    }

    private static int index(String column) {
        Integer index = INDEX.get(column);
        if (index == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return index;
    }

    static CtdcColumn column(String name) {
        return COLUMNS.get(index(name));
    }

    static boolean has(String column) {
        return INDEX.containsKey(column);
    }

    String get(String column) {
        return cells[index(column)];
    }

    void set(String column, @Nullable String value) {
        cells[index(column)] = value == null ? "" : value.intern();
    }

    List<String> cells() {
        return List.of(cells);
    }

    CtdcRow copy() {
        CtdcRow copy = new CtdcRow();
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    boolean isEmpty() {
        return Arrays.stream(cells).allMatch(String::isEmpty);
    }

    @Override
    public int compareTo(CtdcRow other) {
        return Arrays.compare(cells, other.cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CtdcRow row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "CtdcRow";
    }
}
