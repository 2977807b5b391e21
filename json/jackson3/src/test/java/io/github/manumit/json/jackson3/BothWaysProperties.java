package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.rule.Warnings;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The case files of the rules' examples, checked directly and with plain Jakarta Validation, as an embedder does. */
class BothWaysProperties {

    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final CaseValidator DIRECT = CaseValidator.standard();
    private static final int PART = 50;
    private static final List<CaseFile> FILES = RuleExample.caseFiles();

    private static List<Finding> plain(CaseFile file) {
        return DIRECT.findings(HIBERNATE.validate(file, Default.class, Warnings.class));
    }

    @Example
    void theyAgreeOnEachExample() {
        assertThat(FILES).hasSizeGreaterThan(300);
        FILES.forEach(file -> assertThat(plain(file)).isEqualTo(DIRECT.check(file)));
    }

    @Example
    void theyAgreeOnAllExamplesInOne() {
        // in parts, because findings are capped
        for (int from = 0; from < FILES.size(); from += PART) {
            CaseFile file = Mutator.join(FILES.subList(from, Math.min(FILES.size(), from + PART)));
            assertThat(plain(file)).isEqualTo(DIRECT.check(file));
        }
    }

    @Property(tries = 300)
    void theyAgreeOnChangedFiles(@ForAll("files") List<CaseFile> files, @ForAll long seed) {
        CaseFile file = new Mutator(seed, 0.08).mutate(Mutator.join(files));
        assertThat(plain(file)).isEqualTo(DIRECT.check(file));
    }

    @Property(tries = 200)
    void noFindingShowsAnUnknownWordOrName(@ForAll("files") List<CaseFile> files, @ForAll long seed) {
        CaseFile file = new Mutator(seed, 0.3).mutate(Mutator.join(files));
        assertThat(DIRECT.check(file))
                .allSatisfy(finding -> assertThat(finding.pointer() + finding.message() + finding)
                        .doesNotContain("zodiac", "zzzz", "org:word", "beard", "phantom"));
    }

    @Example
    void findingsAreInTheOrderOfTheFile() {
        List<Integer> lists = DIRECT.check(broken()).stream()
                .map(finding -> List.of(
                                "incidents", "persons", "groups", "organizations", "relations", "events", "places")
                        .indexOf(finding.pointer().split("/", -1)[1]))
                .filter(position -> position >= 0)
                .toList();
        List<Integer> sorted = new ArrayList<>(lists);
        Collections.sort(sorted);
        assertThat(lists).hasSizeGreaterThan(50).isEqualTo(sorted);
    }

    @Example
    void manyThreadsCanCheckAtOnce() throws Exception {
        CaseFile file = broken();
        List<Finding> expected = DIRECT.check(file);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Finding>>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                boolean hibernate = i % 8 == 0;
                tasks.add(() -> hibernate ? plain(file) : DIRECT.check(file));
            }
            for (Future<List<Finding>> each : threads.invokeAll(tasks)) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** All broken case files of the examples, in one. */
    private static CaseFile broken() {
        return Mutator.join(RuleExample.all().stream()
                .flatMap(example -> RuleExample.caseFile(example.broken()).stream())
                .toList());
    }

    @Provide
    Arbitrary<List<CaseFile>> files() {
        return Arbitraries.of(FILES).list().ofMinSize(1).ofMaxSize(6);
    }
}
