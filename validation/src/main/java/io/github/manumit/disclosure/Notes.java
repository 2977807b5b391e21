package io.github.manumit.disclosure;

import io.github.manumit.value.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notes what is done to each place of the original file. What is done last counts, but nothing makes up for a loss. */
final class Notes {

    private final Map<Path, Manifest.Entry> entries = new LinkedHashMap<>();

    void kept(Path path, Ladder ladder, Rungs rungs) {
        add(path, Manifest.Action.KEPT, rule(ladder, rungs));
    }

    void coarsened(Path path, Ladder ladder, Rungs rungs) {
        add(path, Manifest.Action.COARSENED, rule(ladder, rungs));
    }

    void replaced(Path path, Ladder ladder, Rungs rungs) {
        add(path, Manifest.Action.REPLACED, rule(ladder, rungs));
    }

    void omitted(Path path, Ladder ladder, Rungs rungs) {
        add(path, Manifest.Action.OMITTED, rule(ladder, rungs));
    }

    void omitted(Path path, String rule) {
        add(path, Manifest.Action.OMITTED, rule);
    }

    private static String rule(Ladder ladder, Rungs rungs) {
        return ladder.word() + '.' + rungs.rung(ladder);
    }

    private void add(Path path, Manifest.Action action, String rule) {
        Manifest.Entry before = entries.get(path);
        if (before == null || before.action().compareTo(action) < 0) {
            entries.put(path, new Manifest.Entry(path.pointer(), action, rule));
        }
    }

    /** The entries in the order of the file; what stands below something left out is told by it. */
    List<Manifest.Entry> inOrder() {
        Map<Path, Boolean> lost = new HashMap<>();
        return entries.entrySet().stream()
                .filter(each -> !isWithinLost(each.getKey().parent(), lost))
                .map(Map.Entry::getValue)
                .sorted(PointerOrder.ORDER)
                .toList();
    }

    private boolean isWithinLost(@Nullable Path path, Map<Path, Boolean> known) {
        if (path == null) {
            return false;
        }
        Boolean found = known.get(path);
        if (found == null) {
            Manifest.Entry entry = entries.get(path);
            found = (entry != null && entry.action() == Manifest.Action.OMITTED) || isWithinLost(path.parent(), known);
            known.put(path, found);
        }
        return found;
    }
}
