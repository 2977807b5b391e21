package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.disclosure.Ladder;
import io.github.manumit.disclosure.Manifest;
import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.disclosure.SubjectKind;
import io.github.manumit.entity.Entity;
import io.github.manumit.entity.NameForm;
import io.github.manumit.incident.Incident;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.name.LocalizedText;
import io.github.manumit.party.Birth;
import io.github.manumit.party.Organization;
import io.github.manumit.party.Person;
import io.github.manumit.place.Place;
import io.github.manumit.quantity.Age;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
        sideBySide(caseFile, page);
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

    // what each audience reads

    /** What an audience is told, and the entity there that stands for one of the original. */
    private record Told(CaseFile file, CaseIndex index) {

        /** The entity with a mark; if it has lost its mark, the only one that has none. */
        <E extends Entity<E>> @Nullable E find(List<E> all, int number, Function<E, @Nullable LocalizedText> summary) {
            List<E> marked = all.stream()
                    .filter(each -> mark(number).equals(summary.apply(each)))
                    .toList();
            List<E> unmarked =
                    all.stream().filter(each -> summary.apply(each) == null).toList();
            return marked.size() == 1 ? marked.get(0) : unmarked.size() == 1 ? unmarked.get(0) : null;
        }
    }

    private static LocalizedText mark(int number) {
        return LocalizedText.of("en", "mark " + (char) ('a' + number));
    }

    private static void sideBySide(CaseFile caseFile, StringBuilder page) {
        int[] number = {0};
        CaseFile marked = caseFile.toBuilder()
                .incidents(caseFile.incidents().stream()
                        .map(each -> each.toBuilder().summary(mark(number[0]++)).build())
                        .toList())
                .persons(caseFile.persons().stream()
                        .map(each -> each.toBuilder().summary(mark(number[0]++)).build())
                        .toList())
                .organizations(caseFile.organizations().stream()
                        .map(each -> each.toBuilder().summary(mark(number[0]++)).build())
                        .toList())
                .build();
        List<Told> told = new ArrayList<>();
        for (String name : ReleasePolicy.names()) {
            ReleasePolicy policy = ReleasePolicy.of(name).orElseThrow();
            for (String type : List.of("Incident", "Person", "Organization")) {
                policy = policy.clearing(type + ".summary");
            }
            CaseFile projected = Projection.of(marked, policy).caseFile();
            told.add(new Told(projected, CaseIndex.of(projected)));
        }
        page.append("What each audience reads.\n\n| about | ")
                .append(String.join(" | ", ReleasePolicy.names()))
                .append(" |\n|---|")
                .append("---|".repeat(ReleasePolicy.names().size()))
                .append('\n');
        int mark = 0;
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            int own = mark++;
            String about = "incident " + (i + 1);
            line(page, about + ", time", told, each -> incident(each, own, ReleasePageTest::time));
            line(page, about + ", place", told, each -> incident(each, own, found -> place(found, each.index())));
        }
        for (int i = 0; i < caseFile.persons().size(); i++) {
            int own = mark++;
            String about = "person " + (i + 1);
            line(page, about + ", name or label", told, each -> person(each, own, ReleasePageTest::name));
            line(page, about + ", birth or age", told, each -> person(each, own, ReleasePageTest::birth));
            line(page, about + ", citizenship", told, each -> person(each, own, ReleasePageTest::citizenship));
        }
        for (int i = 0; i < caseFile.organizations().size(); i++) {
            int own = mark++;
            line(page, "organization " + (i + 1) + ", name or label", told, each -> {
                Organization found = each.find(each.file().organizations(), own, Organization::summary);
                return found == null ? null : name(found.names(), found.label());
            });
        }
        page.append('\n');
    }

    /** A line of the table, unless nobody is told anything. */
    private static void line(
            StringBuilder page, String about, List<Told> told, Function<Told, @Nullable String> value) {
        List<@Nullable String> values = told.stream().map(value).toList();
        if (values.stream().anyMatch(Objects::nonNull)) {
            row(
                    page,
                    about,
                    values.stream().map(each -> each == null ? "" : each).toList());
        }
    }

    private static void row(StringBuilder page, String about, List<String> values) {
        page.append("| ")
                .append(about)
                .append(" | ")
                .append(String.join(" | ", values))
                .append(" |\n");
    }

    private static @Nullable String incident(Told told, int mark, Function<Incident, @Nullable String> value) {
        Incident found = told.find(told.file().incidents(), mark, Incident::summary);
        return found == null ? null : value.apply(found);
    }

    private static @Nullable String person(Told told, int mark, Function<Person, @Nullable String> value) {
        Person found = told.find(told.file().persons(), mark, Person::summary);
        return found == null ? null : value.apply(found);
    }

    private static @Nullable String time(Incident incident) {
        return incident.time() == null || incident.time().date() == null
                ? null
                : incident.time().date().text();
    }

    private static @Nullable String place(Incident incident, CaseIndex index) {
        Place place = incident.places().isEmpty()
                ? null
                : index.find(incident.places().get(0).place(), Place.class).orElse(null);
        if (place == null) {
            return incident.jurisdictions().isEmpty()
                    ? null
                    : incident.jurisdictions().get(0).text();
        }
        return place.names().isEmpty()
                ? index.jurisdictionOf(place).map(JurisdictionCode::text).orElse(null)
                : place.names().get(0).text();
    }

    private static @Nullable String name(Person person) {
        return name(person.names(), person.label());
    }

    private static @Nullable String name(List<NameForm> names, @Nullable LocalizedText label) {
        String text = label == null
                ? null
                : label.texts()
                        .getOrDefault("en", label.texts().values().iterator().next());
        return names.isEmpty() ? text : names.get(0).text();
    }

    private static @Nullable String birth(Person person) {
        Birth birth = person.traits().birth();
        if (birth != null && birth.time() != null && birth.time().date() != null) {
            return birth.time().date().text();
        }
        return person.traits().ages().isEmpty() || person.traits().ages().get(0).age() == null
                ? null
                : age(person.traits().ages().get(0).age());
    }

    private static String age(Age age) {
        return age.group() == null
                ? age.years().map(each -> each.low().value() + " years").orElse("")
                : age.group().word();
    }

    private static @Nullable String citizenship(Person person) {
        return person.traits().citizenships().isEmpty()
                        || person.traits().citizenships().get(0).country() == null
                ? null
                : person.traits().citizenships().get(0).country().text();
    }
}
