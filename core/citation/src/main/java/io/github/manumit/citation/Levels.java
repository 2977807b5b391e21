package io.github.manumit.citation;

import java.util.Map;
import java.util.Set;

/** How levels are nested if no statute defines it. */
final class Levels {

    private static final Set<String> ROOTS = Set.of(
            "article",
            "section",
            "schedule",
            "annex",
            "chapter",
            "title",
            "transitional-provisions",
            "regulation",
            "law-division");

    private static final Map<String, Integer> RANK = Map.ofEntries(
            Map.entry("book", 0),
            Map.entry("title", 1),
            Map.entry("law-division", 0),
            Map.entry("chapter", 3),
            Map.entry("schedule", 4),
            Map.entry("annex", 4),
            Map.entry("transitional-provisions", 4),
            Map.entry("article", 5),
            Map.entry("regulation", 5),
            Map.entry("section", 5),
            Map.entry("caput", 7),
            Map.entry("division", 6),
            Map.entry("subsection", 6),
            Map.entry("part", 6),
            Map.entry("note", 6),
            Map.entry("explanation", 6),
            Map.entry("paragraph", 7),
            Map.entry("sentence", 8),
            Map.entry("subparagraph", 9),
            Map.entry("number", 9),
            Map.entry("point", 9),
            Map.entry("point-or-subpoint", 10),
            Map.entry("inciso", 9),
            Map.entry("clause", 9),
            Map.entry("item", 9),
            Map.entry("letter", 10),
            Map.entry("alinea", 10),
            Map.entry("subpoint", 10),
            Map.entry("subclause", 11),
            Map.entry("indent", 12));

    private static final int INNERMOST = 13;

    private Levels() {}

    static int rank(String level) {
        return RANK.getOrDefault(level, INNERMOST);
    }

    /** Whether a path can begin with a level. */
    static boolean isRoot(String level) {
        return ROOTS.contains(level);
    }
}
