package io.github.manumit.ctdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.entity.Classification;
import io.github.manumit.incident.MeansKind;
import io.github.manumit.incident.PurposeKind;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.observation.Observation;
import io.github.manumit.observation.Population;
import io.github.manumit.party.Gender;
import io.github.manumit.party.RelationKind;
import io.github.manumit.party.Sector;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CtdcReaderTest {

    private static CtdcFile read(String csv) throws IOException {
        try (Tables tables = Tables.open(csv.getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            return CtdcReader.readFile(tables, CtdcReadOptions.STANDARD);
        }
    }

    /** A dataset of one row with these cells, all others blank. */
    static String dataset(CtdcEdition edition, Map<String, String> cells) {
        List<String> row = new ArrayList<>();
        for (String column : edition.columns()) {
            row.add(cells.getOrDefault(column, ""));
        }
        return String.join(",", edition.columns()) + "\r\n" + String.join(",", row) + "\r\n";
    }

    private static Observation only(CtdcEdition edition, Map<String, String> cells) throws IOException {
        List<Observation> observations =
                read(dataset(edition, cells)).caseFile().observations();
        assertThat(observations).hasSize(1);
        return observations.get(0);
    }

    private static List<String> codes(Observation observation) {
        return observation.classifications().stream().map(Classification::code).toList();
    }

    @Test
    void eachShapeHasItsColumns() {
        assertThat(CtdcEdition.values())
                .extracting(edition -> edition.columns().size())
                .containsExactly(64, 37, 27, 27, 16);
    }

    @ParameterizedTest
    @EnumSource
    void eachShapeIsRecognisedByItsColumns(CtdcEdition edition) {
        assertThat(CtdcEdition.recognise(edition.columns())).contains(edition);
        assertThat(CtdcEdition.of(edition.version())).contains(edition);
    }

    @Test
    void aRowOfTheNewestShapeBecomesAnObservationAndNobody() throws IOException {
        CtdcFile file = read(dataset(
                CtdcEdition.SYNTHETIC_2026,
                Map.ofEntries(
                        Map.entry("yearOfRegistration", "2019"),
                        Map.entry("gender", "Woman"),
                        Map.entry("ageBroad", "09--17"),
                        Map.entry("citizenship", "NAM"),
                        Map.entry("CountryOfExploitation", "KAZ"),
                        Map.entry("traffickMonths", "13--24 (1-2 yrs)"),
                        Map.entry("meansAbusePsyPhySex", "1"),
                        Map.entry("meansThreats", "0"),
                        Map.entry("isOtherExploit", "1"),
                        Map.entry("sectorOfLabourDomesticWork", "1"),
                        Map.entry("recruiterRelationOther", "1"))));
        assertThat(file.caseFile().persons()).isEmpty();
        Observation observation = file.caseFile().observations().get(0);
        Population population = observation.population();
        assertThat(population.gender()).isEqualTo(Gender.FEMININE);
        assertThat(population.age()).hasToString("ctdc-9-17");
        assertThat(population.citizenships()).extracting(Object::toString).containsExactly("NA");
        assertThat(population.exploitedIn()).extracting(Object::toString).containsExactly("KZ");
        assertThat(population.means()).containsExactly(MeansKind.of("abuse-of-any-kind"));
        assertThat(population.purposes()).containsExactly(PurposeKind.of("neither-forced-labour-nor-sexual"));
        assertThat(population.sectors()).containsExactly(Sector.of("domestic-work"));
        assertThat(population.relations()).containsExactly(RelationKind.of("other"));
        assertThat(observation.time().date()).hasToString("2019");
        assertThat(codes(observation)).containsExactly("traffickMonths=13--24 (1-2 yrs)");
        assertThat(file.reading().findings())
                .extracting(CtdcFinding::code, CtdcFinding::header, CtdcFinding::count)
                .containsExactly(tuple("ctdc.zero", "meansThreats", 1L));
    }

    @ParameterizedTest
    @EnumSource
    void eachShapeIsReadWithoutALossAndWithoutAnErrorFinding(CtdcEdition edition) throws IOException {
        Map<String, String> cells = new java.util.HashMap<>();
        for (CtdcColumn column : CtdcColumn.of(edition)) {
            cells.put(
                    column.name(),
                    switch (column.kind()) {
                        case YEAR, YEARS -> "2018";
                        case GENDER ->
                            edition == CtdcEdition.SYNTHETIC_2024 || edition == CtdcEdition.SYNTHETIC_2026
                                    ? "Man"
                                    : "Male";
                        case AGE -> "30--38";
                        case CITIZENSHIP, EXPLOITATION -> edition == CtdcEdition.K_ANONYMIZED ? "UZ" : "UZB";
                        case MONTHS -> "25+ (2+ yrs)";
                        case FLAG -> "1";
                        case NUMBER -> "7";
                        case REPEATED, OTHER -> "Some text";
                    });
        }
        CtdcFile file = read(dataset(edition, cells));
        assertThat(file.reading().edition()).isEqualTo(edition);
        Observation observation = file.caseFile().observations().get(0);
        Population population = observation.population();
        long said = population.means().size()
                + population.purposes().size()
                + population.sectors().size()
                + population.relations().size()
                + codes(observation).size();
        // One flag says what two others say.
        long flags = CtdcColumn.of(edition).stream()
                .filter(column -> !column.name().equals("isSexAndLabour"))
                .filter(column -> switch (column.kind()) {
                    case FLAG, MONTHS, NUMBER, OTHER -> true;
                    default -> false;
                })
                .count();
        assertThat(said).isEqualTo(flags);
        Checked checked = CaseFileJson.standard().check(CaseFileJson.standard().write(file.caseFile()));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.caseFile()).isEqualTo(file.caseFile());
    }

    @Test
    void whatIsMissingStatesNothing() throws IOException {
        Observation observation = only(
                CtdcEdition.K_ANONYMIZED,
                Map.of(
                        "yearOfRegistration",
                        "2016",
                        "gender",
                        "-99",
                        "citizenship",
                        "00",
                        "isForcedLabour",
                        "-99",
                        "ageBroad",
                        "9--17"));
        assertThat(observation.population().gender()).isNull();
        assertThat(observation.population().citizenships()).isEmpty();
        assertThat(observation.population().purposes()).isEmpty();
        assertThat(codes(observation)).containsExactly("yearOfRegistration=2016");
        Observation namibia = only(CtdcEdition.K_ANONYMIZED, Map.of("citizenship", "NA", "gender", "NULL"));
        assertThat(namibia.population().citizenships())
                .extracting(Object::toString)
                .containsExactly("NA");
    }

    @Test
    void anUnknownCodeIsKeptAndNamedWithItsCell() throws IOException {
        CtdcFile file = read(dataset(CtdcEdition.SYNTHETIC_2026, Map.of("gender", "Unseen", "citizenship", "XKX")));
        assertThat(codes(file.caseFile().observations().get(0))).containsExactly("gender=Unseen", "citizenship=XKX");
        assertThat(file.reading().findings())
                .extracting(CtdcFinding::code, finding -> String.valueOf(finding.address()), CtdcFinding::header)
                .containsExactly(
                        tuple("ctdc.unknown-code", "B2", "gender"), tuple("ctdc.unknown-code", "D2", "citizenship"));
        for (CtdcFinding finding : file.reading().findings()) {
            assertThat(finding.toString() + finding.message(Locale.ENGLISH))
                    .doesNotContain("Unseen")
                    .doesNotContain("XKX");
        }
    }

    @Test
    void emptyRowsBecomeNothingAndOtherTablesAreRefused() throws IOException {
        String header = String.join(",", CtdcEdition.SYNTHETIC_2026.columns());
        CtdcFile file = read(header + "\r\n2019\r\nNULL,-99\r\n2020\r\n");
        assertThat(file.caseFile().observations()).extracting(Observation::id).containsExactly("o1", "o2");
        assertThat(file.reading().rows()).isEqualTo(3);
        assertThat(file.reading().findings()).extracting(CtdcFinding::code).contains("ctdc.empty-row");
        assertThatThrownBy(() -> read("name,age\nA,3\n")).isInstanceOf(UnknownDatasetException.class);
    }

    @Test
    void theSameDatasetIsTheSameFileAndOthersAreNot() throws IOException {
        String one = dataset(CtdcEdition.SYNTHETIC_2026, Map.of("gender", "Man"));
        String other = dataset(CtdcEdition.SYNTHETIC_2026, Map.of("gender", "Woman"));
        assertThat(read(one).caseFile()).isEqualTo(read(one).caseFile());
        assertThat(read(one).caseFile().header().id())
                .isNotEqualTo(read(other).caseFile().header().id());
    }

    @Test
    void aDatasetMayBecomeACaseFileForEachRow() throws IOException {
        String header = String.join(",", CtdcEdition.SYNTHETIC_2026.columns());
        List<CaseFile> files = new ArrayList<>();
        try (Tables tables = Tables.open(
                (header + "\r\n2019\r\n2019\r\n").getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            CtdcReading reading = CtdcReader.readFiles(tables, CtdcReadOptions.STANDARD, files::add);
            assertThat(reading.observations()).isEqualTo(2);
        }
        assertThat(files).hasSize(2);
        assertThat(files).allMatch(file -> file.observations().size() == 1);
        assertThat(files.get(0).header().id())
                .isNotEqualTo(files.get(1).header().id());
    }

    @Test
    void anEditionIsFoundByItsYear() {
        assertThat(CtdcEdition.of("2026")).contains(CtdcEdition.SYNTHETIC_2026);
        assertThat(CtdcEdition.of("2020")).contains(CtdcEdition.K_ANONYMIZED);
        assertThat(CtdcEdition.of("1999")).isEmpty();
    }

    @Test
    void theTextsAreThereInEachLanguage() {
        CtdcTexts english = CtdcTexts.of(Locale.ENGLISH);
        for (String language : CtdcTexts.LANGUAGES) {
            assertThat(CtdcTexts.of(Locale.forLanguageTag(language)).keys()).isEqualTo(english.keys());
        }
        for (CtdcLossReason reason : CtdcLossReason.values()) {
            assertThat(english.keys()).contains("reason." + reason.code());
        }
    }
}
