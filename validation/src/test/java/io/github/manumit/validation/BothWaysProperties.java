package io.github.manumit.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BothWaysProperties {

    private static final List<CaseFile> FILES = RulesTest.examples().stream()
            .flatMap(example -> Stream.of(example.sound(), example.broken()))
            .distinct()
            .toList();

    @Example
    void theyAgreeOnEachExample() {
        FILES.forEach(file -> assertThat(BothWays.plain(file))
                .isEqualTo(CaseValidator.standard().check(file)));
    }

    @Example
    void theyAgreeOnAllExamplesInOne() {
        CaseFile file = Mutator.join(FILES);
        assertThat(BothWays.plain(file)).isEqualTo(CaseValidator.standard().check(file));
    }

    @Property(tries = 300)
    void theyAgreeOnChangedFiles(@ForAll("files") List<CaseFile> files, @ForAll long seed) {
        CaseFile file = new Mutator(seed, 0.08).mutate(Mutator.join(files));
        assertThat(BothWays.plain(file)).isEqualTo(CaseValidator.standard().check(file));
    }

    @Property(tries = 200)
    void noFindingShowsAnUnknownWordOrName(@ForAll("files") List<CaseFile> files, @ForAll long seed) {
        CaseFile file = new Mutator(seed, 0.3).mutate(Mutator.join(files));
        assertThat(CaseValidator.standard().check(file))
                .allSatisfy(finding -> assertThat(finding.pointer() + finding.message() + finding)
                        .doesNotContain("zodiac", "zzzz", "org:word", "beard", "phantom"));
    }

    @Provide
    Arbitrary<List<CaseFile>> files() {
        return Arbitraries.of(FILES).list().ofMinSize(1).ofMaxSize(6);
    }
}
