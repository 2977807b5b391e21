package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a case file says is in its rows, or in the report: read back, the rows say each fact that the report does not name, and
 * nothing else but what rows always say.
 */
class CaseFileLawTest {

    private static final ExportOptions ALL =
            ExportOptions.standard().withRows(EnumSet.allOf(RowKind.class)).overriding();

    /** What every row says by being a row of its kind: the victim's part, ties between a row's entities, keys. */
    private static final List<String> ALWAYS_SAID = List.of(
            "/incidents/participants/role=victim",
            "/incidents/participants/role=possible-victim",
            "/incidents/participants/role=identified-person",
            "/incidents/participants/role=trafficker",
            "/incidents/participants/role=assisting-organization",
            "/incidents/participants/party=",
            "/incidents/means/to=",
            "/incidents/purposes/of=",
            "/events/incidents=",
            "/events/participants/role=",
            "/events/participants/onBehalfOf=",
            "/events/participants/party=",
            "/persons/identifiers/scheme=pseudonymous-key",
            "/incidents/identifiers/scheme=pseudonymous-key",
            "/producer/organization=",
            "/places/kind=country",
            "/sources/about=",
            "/id=");

    @Property(tries = 1000)
    void everyFactIsInARowOrInTheReport(@ForAll long seed) {
        CaseFile caseFile = ArbitraryCaseFiles.of(seed);
        check(caseFile, ALL);
        check(caseFile, ExportOptions.standard().overriding());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFactOfAnExampleIsInARowOrInTheReport(Path example) throws Exception {
        CaseFile caseFile = CaseFileJson.standard().read(Files.readString(example));
        check(caseFile, ALL);
        check(caseFile, ExportOptions.standard().overriding());
    }

    static void check(CaseFile caseFile, ExportOptions options) {
        HtcdsExport.Rows rows = HtcdsExport.rows(caseFile, options);
        ImportedCase back = HtcdsImport.caseFile(HtcdsImport.caseId(rows.rows()).orElse("urn:none"), rows.rows());
        Map<String, Facts.Fact> before = Facts.of(caseFile);
        Map<String, Facts.Fact> after = Facts.of(back.caseFile());
        Set<Facts.Fact> said = new HashSet<>(after.values());
        Set<String> named = new HashSet<>();
        Set<HtcdsField> coarse = EnumSet.noneOf(HtcdsField.class);
        for (Loss loss : rows.report().losses()) {
            if (loss.kind() != LossKind.NOTED) {
                named.add(loss.pointer());
            }
            if (loss.field() != null && loss.kind() != LossKind.DROPPED) {
                coarse.add(loss.field());
            }
        }
        List<String> forgotten = new ArrayList<>();
        before.forEach((pointer, fact) -> {
            if (!said.contains(fact) && !isNamed(pointer, fact, named)) {
                forgotten.add(pointer + " = " + fact.value());
            }
        });
        assertThat(forgotten).as("neither in a row nor in the report").isEmpty();
        Set<Facts.Fact> known = new HashSet<>(before.values());
        Set<String> invented = new LinkedHashSet<>();
        after.forEach((pointer, fact) -> {
            String text = fact.property() + "=" + fact.value();
            boolean isCoarse = back.origin(pointer)
                    .filter(origin -> origin.field() != null && coarse.contains(origin.field()))
                    .isPresent();
            // The text of a name is made of four cells.
            isCoarse |= fact.property().equals("/persons/names/text")
                    && PersonTelling.nameParts().keySet().stream().anyMatch(coarse::contains);
            if (!known.contains(fact) && !isCoarse && ALWAYS_SAID.stream().noneMatch(text::startsWith)) {
                invented.add(pointer + " " + text);
            }
        });
        assertThat(invented).as("said by no fact of the file").isEmpty();
    }

    /** Tells whether the report names a place or one around it; unknown properties are named by their object. */
    private static boolean isNamed(String pointer, Facts.Fact fact, Set<String> named) {
        if (fact.property().endsWith("/*") && named.contains(pointer.substring(0, pointer.lastIndexOf('/')))) {
            return true;
        }
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            if (named.contains(place)) {
                return true;
            }
        }
        return false;
    }

    static Stream<Path> examples() throws Exception {
        return Files.list(Path.of("../../../examples/cases"))
                .filter(path -> path.toString().endsWith(".json"))
                .sorted();
    }
}
