package io.github.manumit.json.wire.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.wire.schema.Committed;
import io.github.manumit.shape.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The reference follows from the records, vocabularies and example cases. After a change to them, regenerate it:
 *
 * <pre>mvn -pl json/wire -am test -Dtest='*Schema*,*Reference*' -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.docs.write=true</pre>
 */
class ReferenceTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path COMMITTED = ROOT.resolve("docs/reference");
    private static final int QUESTIONS = 60;

    private static final ReferencePages REFERENCE = new ReferencePages(ROOT);

    private static SortedMap<String, String> generated = new TreeMap<>();

    @BeforeAll
    static void generate() throws IOException {
        generated = REFERENCE.all();
        if (Committed.isWritten()) {
            for (String old : committed().keySet()) {
                Files.delete(COMMITTED.resolve(old));
            }
            for (Map.Entry<String, String> page : generated.entrySet()) {
                Path file = COMMITTED.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }
    }

    @Test
    void committedPagesAreWhatTheModelSays() throws IOException {
        String how = "docs/reference; to write it anew, run the build with -D" + Committed.PROPERTY + "=true";
        SortedMap<String, String> committed = committed();
        assertThat(committed.keySet()).as(how).isEqualTo(generated.keySet());
        generated.forEach((page, text) ->
                assertThat(committed.get(page)).as("%s in %s", page, how).isEqualTo(text));
    }

    @Test
    void everyPageIsOneClickFromTheIndex() {
        String index = generated.get(IndexPage.PAGE);
        assertThat(generated.keySet())
                .filteredOn(page -> !page.equals(IndexPage.PAGE))
                .allSatisfy(page -> assertThat(index).contains("](" + page));
    }

    @Test
    void everyRecordAndVocabularyIsTwoClicksFromTheQuestions() {
        Set<String> first = targets(IndexPage.PAGE, section(generated.get(IndexPage.PAGE), "Find it by question"));
        Set<String> reached = new TreeSet<>(first);
        first.stream()
                .map(ReferenceTest::page)
                .distinct()
                .forEach(page -> reached.addAll(targets(page, generated.get(page))));
        assertThat(REFERENCE.catalog().records())
                .extracting(new Homes(REFERENCE.catalog())::target)
                .allSatisfy(target -> assertThat(reached).contains(target));
        assertThat(generated.keySet())
                .filteredOn(page -> page.startsWith("vocabulary/"))
                .allSatisfy(page -> assertThat(reached).contains(page));
    }

    /** The pages and sections of the reference to which a text on a page links. */
    private static Set<String> targets(String page, String text) {
        Set<String> targets = new TreeSet<>();
        Matcher link = Pattern.compile("]\\(([^):\\s]+)\\)").matcher(text);
        while (link.find()) {
            String to = link.group(1);
            String target = to.startsWith("#")
                    ? page + to
                    : Path.of(page).resolveSibling(to).normalize().toString().replace('\\', '/');
            if (generated.containsKey(page(target))) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static String page(String target) {
        return target.replaceFirst("#.*", "");
    }

    @Test
    void everyComponentHasARowInTheSectionOfItsRecord() {
        String all = String.join("\n", generated.values());
        for (Class<?> record : REFERENCE.catalog().records()) {
            String section = section(all, record.getSimpleName());
            assertThat(REFERENCE.catalog().components(record))
                    .filteredOn(component -> !component.member().isInline()
                            && !(component.member().kind() instanceof Kind.Spread))
                    .extracting(component -> "| `" + component.member().property() + "` | ")
                    .allSatisfy(row -> assertThat(section).contains(row));
        }
    }

    private static String section(String pages, String title) {
        Matcher found =
                Pattern.compile("(?ms)^##? " + title + "\n.*?(?=^##? |\\z)").matcher(pages);
        assertThat(found.find()).as("section %s", title).isTrue();
        return found.group();
    }

    @Test
    void everyAnswerToAQuestionExists() {
        IndexPage index = REFERENCE.index();
        assertThat(REFERENCE.questions().all())
                .flatExtracting(Questions.Question::answers)
                .filteredOn(name -> index.answer(name).isEmpty())
                .as("neither a component, a type nor a word")
                .isEmpty();
    }

    @Test
    void theIndexAnswersManyQuestionsAndNoneTwice() {
        assertThat(REFERENCE.questions().all())
                .hasSizeGreaterThanOrEqualTo(QUESTIONS)
                .extracting(Questions.Question::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyExampleByHandIsOneThatTheSchemaAllows() throws IOException {
        String schema = Files.readString(ROOT.resolve("docs/schema/case-file.schema.json"));
        ExampleJudge judge = new ExampleJudge(REFERENCE.catalog(), schema);
        assertThat(REFERENCE.examplesByHand().rows())
                .allSatisfy(row -> assertThat(
                                judge.faults(row.getOrDefault("component", ""), row.getOrDefault("example", "")))
                        .as("%s", row)
                        .isEmpty());
    }

    @Test
    void everyExampleByHandHasOnlyPropertiesThatTheModelKnows() {
        ExampleJudge judge = new ExampleJudge(REFERENCE.catalog(), "{}");
        assertThat(judge.unknown("Organization.count", "{\"magnitude\": \"several\"}"))
                .containsExactly("magnitude");
        assertThat(REFERENCE.examplesByHand().rows())
                .allSatisfy(row -> assertThat(
                                judge.unknown(row.getOrDefault("component", ""), row.getOrDefault("example", "")))
                        .as("%s", row)
                        .isEmpty());
    }

    @Test
    void everyTermOfAnotherStandardBelongsToWhatExists() {
        assertThat(REFERENCE.terms().names()).allMatch(ReferenceTest::exists);
        assertThat(REFERENCE.terms().matches()).allMatch(Set.of("exact", "narrower", "broader", "related")::contains);
    }

    private static boolean exists(String name) {
        return REFERENCE.catalog().component(name).isPresent()
                || REFERENCE.catalog().type(name).isPresent();
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(COMMITTED)) {
            try (Stream<Path> files = Files.walk(COMMITTED)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    pages.put(COMMITTED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return pages;
    }
}
