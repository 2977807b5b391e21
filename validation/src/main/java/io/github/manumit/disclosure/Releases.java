package io.github.manumit.disclosure;

import io.github.manumit.entity.Audience;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The built-in policies, as {@code releases.csv} in this package has them. */
final class Releases {

    private static final int FIRST = 2;

    private static final Set<String> MARKED = Set.of("police", "partner");

    private Releases() {}

    static Map<String, ReleasePolicy> read() {
        List<String[]> lines = ResourceTable.read("releases.csv");
        List<String> names = new ArrayList<>(List.of(lines.get(0)).subList(FIRST, lines.get(0).length));
        Map<String, ReleasePolicy> policies = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Map<SubjectKind, Rungs> rungs = new EnumMap<>(SubjectKind.class);
            for (Ladder ladder : Ladder.values()) {
                for (SubjectKind subject : EnumSet.allOf(SubjectKind.class)) {
                    int step = ladder.rungs().indexOf(rung(lines, ladder, subject, FIRST + i));
                    rungs.merge(subject, Rungs.ALL.with(ladder, step), Rungs::and);
                }
            }
            policies.put(name, new ReleasePolicy(name, audience(name), MARKED.contains(name), rungs, Set.of()));
        }
        return policies;
    }

    private static Audience audience(String name) {
        return switch (name) {
            case "police" -> Audience.AUTHORITIES;
            case "partner" -> Audience.PARTNERS;
            case "hub" -> Audience.RESEARCH;
            default -> Audience.PUBLIC;
        };
    }

    private static String rung(List<String[]> lines, Ladder ladder, SubjectKind subject, int column) {
        String general = "";
        for (String[] line : lines) {
            if (line[0].equals(ladder.word()) && line[1].equals(subject.word())) {
                return line[column];
            } else if (line[0].equals(ladder.word()) && line[1].equals("*")) {
                general = line[column];
            }
        }
        return general;
    }
}
