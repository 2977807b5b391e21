package io.github.manumit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects notices, a bounded number of each code. */
final class Notices {

    private static final int OF_ONE_CODE = 100;

    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String code, NoticeLevel level, @Nullable CellAddress address, String... arguments) {
        if (counts.getOrDefault(code, 0) < OF_ONE_CODE
                && notices.add(new Notice(code, level, address, List.of(arguments)))) {
            counts.merge(code, 1, Integer::sum);
        }
    }

    List<Notice> all() {
        return new ArrayList<>(notices);
    }

    /** The refusal of a file. */
    static UnreadableTableException refused(String code, String... arguments) {
        return new UnreadableTableException(new Notice(code, NoticeLevel.ERROR, null, List.of(arguments)));
    }

    /** The refusal of a file because of a cell. */
    static UnreadableTableException refusedAt(CellAddress address, String code, String... arguments) {
        return new UnreadableTableException(new Notice(code, NoticeLevel.ERROR, address, List.of(arguments)));
    }
}
