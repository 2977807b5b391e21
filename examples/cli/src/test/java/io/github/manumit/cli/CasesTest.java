package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseIndex;
import io.github.manumit.incident.Event;
import io.github.manumit.incident.Incident;
import io.github.manumit.incident.Participant;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.validation.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Runs the example cases through the command line. They are in the library's readable layout; to rewrite them after a
 * change of the format, run
 *
 * <pre>mvn -pl examples/cli -am test -Dtest=CasesTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.cases.write=true</pre>
 */
class CasesTest {

    private static final Path CASES = Path.of("../cases");

    @TestFactory
    Stream<DynamicTest> aGoodCaseHasNoErrorAndCanBeShown() throws IOException {
        List<Path> files = files(CASES);
        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    assertThat(Run.of("validate", file.toString()).out()).contains(" 0 errors");
                    Run shown = Run.of("show", file.toString());
                    assertThat(shown.status()).isZero();
                    assertThat(shown.out()).contains("What happened", "Sources\n-------");
                }));
    }

    @TestFactory
    Stream<DynamicTest> aGoodCaseHasThePrettyLayout() throws IOException {
        CaseFileJson json = CaseFileJson.standard();
        return files(CASES).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String pretty = json.writePretty(json.read(file));
                    if (Boolean.getBoolean("manumit.cases.write")) {
                        Files.writeString(file, pretty);
                    }
                    assertThat(Files.readString(file)).isEqualTo(pretty);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aPartInAnEventIsNotRepeatedInTheIncident() throws IOException {
        return files(CASES).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    CaseIndex index = CaseIndex.of(CaseFileJson.standard().read(file));
                    for (Incident incident : index.caseFile().incidents()) {
                        assertThat(index.eventsOf(incident))
                                .flatExtracting(Event::participants)
                                .extracting(CasesTest::withoutId)
                                .doesNotContainAnyElementsOf(incident.participants().stream()
                                        .map(CasesTest::withoutId)
                                        .toList());
                    }
                }));
    }

    private static Participant withoutId(Participant participant) {
        return participant.toBuilder().id(null).build();
    }

    @Test
    void theFormIsLight() throws IOException {
        assertThat(Files.readAllLines(CASES.resolve("smallest.json"))).hasSizeLessThanOrEqualTo(12);
        assertThat(Files.readAllLines(CASES.resolve("almaty.json"))).hasSizeLessThanOrEqualTo(400);
    }

    @TestFactory
    Stream<DynamicTest> aBrokenCaseHasExactlyTheFindingThatItsNameSays() throws IOException {
        List<Path> files = files(CASES.resolve("broken"));
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    JsonNode report = Run.of("validate", "--format", "json", file.toString())
                            .json()
                            .get(0);
                    assertThat(report.get("findings"))
                            .extracting(finding -> finding.get("code").asString())
                            .containsExactly(code(file));
                }));
    }

    /** {@code period.end-before-start-2.json} is the second file that violates {@code period.end-before-start}. */
    private static String code(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.(nd)?json(\\.gz)?$", "");
        boolean isCode = Catalogue.standard().rule(name).isPresent();
        return isCode ? name : name.replaceFirst("-[0-9]+$", "");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
