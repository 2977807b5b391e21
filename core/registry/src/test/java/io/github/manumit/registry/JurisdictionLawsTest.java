package io.github.manumit.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class JurisdictionLawsTest {

    private static final Path EXTRACT = Path.of("src/main/registry/cldr-territory-names.csv");

    private final JurisdictionRegistry registry = JurisdictionRegistry.standard();

    @Test
    void theIndexIsThatOfTheNames() throws IOException {
        try (InputStream in = NameIndex.class.getResourceAsStream(NameIndex.RESOURCE)) {
            assertThat(NameIndexWriter.index(EXTRACT)).isEqualTo(in.readAllBytes());
        }
    }

    @Test
    void eachNameFindsItsOwnAsSuch() {
        for (KnownJurisdiction known : registry.all()) {
            Stream.concat(known.names().values().stream(), known.otherNames().stream())
                    .forEach(name -> {
                        List<JurisdictionMatch> found = registry.matches(name);
                        assertThat(found)
                                .as("%s of %s", name, known.code())
                                .anyMatch(match -> match.jurisdiction().equals(known)
                                        && match.kind().compareTo(MatchKind.NAME) <= 0);
                    });
        }
    }

    @Test
    void eachNameOfACountryInAnyLanguageFindsIt() throws IOException {
        for (String row : Files.readAllLines(EXTRACT).stream().skip(1).toList()) {
            int comma = row.indexOf(',');
            String code = row.substring(0, comma);
            for (String name : row.substring(comma + 1).replace("\"", "").split(";")) {
                if (!name.isEmpty()) {
                    assertThat(registry.search(name))
                            .as("%s of %s", name, code)
                            .anyMatch(known -> known.code().text().equals(code));
                }
            }
        }
    }

    @Test
    void aNameInCapitalsFindsTheSame() {
        for (KnownJurisdiction known : registry.all()) {
            for (String name : known.names().values()) {
                assertThat(registry.search(name.toUpperCase(Locale.ROOT)))
                        .as("%s of %s", name, known.code())
                        .contains(known);
            }
        }
    }

    @Test
    void theSurestComeFirst() {
        for (KnownJurisdiction known : registry.all()) {
            for (String name : known.names().values()) {
                assertThat(registry.matches(name).stream().map(JurisdictionMatch::kind))
                        .isSorted();
            }
        }
    }

    /** Whatever the day, what was there is reached by going only back or only forward. */
    @Property(tries = 15)
    void kinshipNeverReachesSideways(@ForAll @IntRange(min = 1900, max = 2025) int year) {
        PartialDate time = PartialDate.ofYear(year);
        for (KnownJurisdiction known : registry.all()) {
            if (known.changes().isEmpty()) {
                continue;
            }
            Set<KnownJurisdiction> line = new HashSet<>(reached(known, true));
            line.addAll(reached(known, false));
            assertThat(registry.at(known.code(), time)).as("%s", known.code()).allSatisfy(then -> {
                assertThat(line.contains(then) || known.code().text().length() == 2)
                        .isTrue();
                assertThat(then.valid() == null || time.couldOverlap(then.valid()))
                        .isTrue();
            });
        }
    }

    private Set<KnownJurisdiction> reached(KnownJurisdiction from, boolean back) {
        Set<KnownJurisdiction> seen = new HashSet<>();
        Deque<KnownJurisdiction> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            KnownJurisdiction known = open.remove();
            if (seen.add(known)) {
                (back ? known.predecessors() : known.successors())
                        .forEach(code -> open.add(registry.find(code).orElseThrow()));
            }
        }
        return seen;
    }

    @Test
    void whatBeganLaterIsNeverThereEarlier() {
        PartialDate time = PartialDate.parse("1900");
        for (KnownJurisdiction known : registry.all()) {
            for (JurisdictionChange change : known.changes()) {
                if (change.to().equals(known.code())
                        && change.begins()
                        && change.when() != null
                        && known.valid() == null) {
                    assertThat(registry.at(known.code(), time))
                            .as("%s", known.code())
                            .doesNotContain(known);
                }
            }
        }
    }

    @Test
    void changesAreKnownOnBothSides() {
        assertThat(registry.all())
                .allSatisfy(known -> assertThat(known.changes()).allSatisfy(change -> {
                    assertThat(registry.find(change.from()).orElseThrow().changes())
                            .contains(change);
                    assertThat(registry.find(change.to()).orElseThrow().changes())
                            .contains(change);
                }));
    }

    @Test
    void whatIsNoNameFindsNothing() throws IOException {
        try (InputStream in = JurisdictionLawsTest.class.getResourceAsStream("no-places.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#'))
                    .hasSizeGreaterThan(300)
                    .allSatisfy(
                            line -> assertThat(registry.search(line)).as(line).isEmpty());
        }
    }
}
