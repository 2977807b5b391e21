package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.disclosure.Ladder;
import io.github.manumit.disclosure.Manifest;
import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.disclosure.SubjectKind;
import io.github.manumit.json.CaseFileJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page with the built-in policies and what they do to the example cases follows from the library. */
class ReleasePageTest {

    private static final Path PAGE = Path.of("../../docs/guide/disclosure-examples.md");
    private static final Path CASES = Path.of("../../examples/cases");
    private static final int DEEPEST = 3;
    private static final int MOST_ROWS = 40;

    @Test
    void thePageIsWhatThePoliciesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("manumit.docs.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Four audiences, side by side

                The build writes this page from the built-in policies and the example cases. How to use them is explained in
                [What may leave the house](disclosure.md).

                ## The built-in policies

                Each ladder has rungs, from the one that tells most to the one that tells least. `*` stands for every other subject.

                """);
        policies(page);
        for (String name : List.of("almaty", "detention", "prosecution", "route")) {
            example(name, page);
        }
        return page.toString();
    }

    private static void policies(StringBuilder page) {
        page.append("| ladder | subject | ")
                .append(String.join(" | ", ReleasePolicy.names()))
                .append(" |\n");
        page.append("|---|---|")
                .append("---|".repeat(ReleasePolicy.names().size()))
                .append('\n');
        for (Ladder ladder : Ladder.values()) {
            Map<List<String>, List<String>> rows = new LinkedHashMap<>();
            for (SubjectKind subject : SubjectKind.values()) {
                rows.computeIfAbsent(rungs(ladder, subject), key -> new ArrayList<>())
                        .add(subject.word());
            }
            List<String> most = Collections.max(
                    rows.keySet(),
                    (a, b) -> Integer.compare(rows.get(a).size(), rows.get(b).size()));
            rows.forEach((rungs, subjects) -> {
                if (!rungs.equals(most)) {
                    row(page, ladder.word(), String.join(", ", subjects), rungs);
                }
            });
            row(page, ladder.word(), "*", most);
        }
    }

    private static List<String> rungs(Ladder ladder, SubjectKind subject) {
        return ReleasePolicy.names().stream()
                .map(name -> ReleasePolicy.of(name).orElseThrow().rung(subject, ladder))
                .toList();
    }

    private static void row(StringBuilder page, String first, String second, List<String> rest) {
        page.append("| ").append(first).append(" | ").append(second).append(" | ");
        page.append(String.join(" | ", rest)).append(" |\n");
    }

    private static void example(String name, StringBuilder page) throws IOException {
        CaseFile caseFile = CaseFileJson.standard().read(CASES.resolve(name + ".json"));
        Map<String, Map<String, Manifest.Entry>> done = new LinkedHashMap<>();
        Set<String> pointers = new LinkedHashSet<>();
        for (String policy : ReleasePolicy.names()) {
            Map<String, Manifest.Entry> entries = new LinkedHashMap<>();
            Projection.of(caseFile, ReleasePolicy.of(policy).orElseThrow())
                    .manifest()
                    .entries()
                    .forEach(each -> entries.put(each.pointer(), each));
            done.put(policy, entries);
        }
        done.get("public").keySet().forEach(pointers::add);
        page.append("\n## ").append(name).append(".json\n\n");
        page.append("What becomes of some places of [")
                .append(name)
                .append(".json](../../examples/cases/")
                .append(name)
                .append(".json).\n\n| place | ")
                .append(String.join(" | ", ReleasePolicy.names()))
                .append(" |\n|---|")
                .append("---|".repeat(ReleasePolicy.names().size()))
                .append('\n');
        pointers.stream()
                .filter(each -> each.chars().filter(c -> c == '/').count() <= DEEPEST)
                .filter(each -> done.values().stream()
                                .map(entries -> told(entries, each))
                                .distinct()
                                .count()
                        > 1)
                .limit(MOST_ROWS)
                .forEach(each -> {
                    page.append("| `").append(each).append("` |");
                    done.values()
                            .forEach(entries ->
                                    page.append(' ').append(told(entries, each)).append(" |"));
                    page.append('\n');
                });
    }

    private static String told(Map<String, Manifest.Entry> entries, String pointer) {
        Manifest.Entry entry = entries.get(pointer);
        if (entry != null) {
            return entry.action().word() + (entry.action() == Manifest.Action.KEPT ? "" : ": " + entry.rule());
        }
        boolean gone = entries.values().stream()
                .anyMatch(each -> each.action() == Manifest.Action.OMITTED && pointer.startsWith(each.pointer() + "/"));
        return gone ? "omitted" : "kept";
    }
}
