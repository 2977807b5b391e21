package io.github.manumit.ctdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import io.github.manumit.table.WriteOptions;
import io.github.manumit.time.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CtdcWriterTest {

    private static final CtdcWriteOptions OPEN = CtdcWriteOptions.STANDARD.withK(1);
    private static final String CASE = """
            {"$schema":"https://manumit.github.io/schema/0.1/case-file.schema.json","formatVersion":"0.1","id":"urn:uuid:00000000-0000-4000-8000-00000000000%d",
            "incidents":[{"id":"i1","time":{"date":"2018-01/2019-06"},"places":[{"place":"pl1","role":"of-exploitation"}],
            "means":[{"kind":"threats-of-law-enforcement"},{"kind":"withholding-documents","to":["p2"]},{"kind":"false-promises","standing":"denied"}],
            "purposes":[{"kind":"forced-labour"},{"kind":"forced-begging"}],"sectors":["construction"],
            "participants":[{"party":"p1","role":"victim"},{"party":"p2","role":"possible-victim"},{"party":"p3","role":"recruiter"}],
            "statuses":[{"kind":"case-open","time":{"date":"2019-07-04"}}]}],
            "persons":[{"id":"p1","names":[{"kind":"given","text":"Aigul"}],"birth":{"time":{"date":"%s"}},"gender":"feminine",
            "citizenships":[{"country":"UZ"},{"country":"KZ"}]},{"id":"p2"},{"id":"p3","sex":"male"}],
            "relations":[{"id":"r1","kind":"friend","from":"p3","to":"p1"}],
            "places":[{"id":"pl1","jurisdiction":"KZ-ALA"}]}
            """;

    /** What was written, and what was told. */
    private record Written(List<String> lines, CtdcReport report, List<CtdcLoss> losses, String csv) {}

    private static Written write(CtdcWriteOptions options, List<CaseFile> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<CtdcLoss> losses = new ArrayList<>();
        CtdcReport report;
        try (TableWriter out = TableWriter.to(bytes, WriteOptions.CSV)) {
            CtdcWriter writer = new CtdcWriter(out, options, losses::add);
            for (CaseFile file : files) {
                writer.add(file);
            }
            report = writer.finish();
            out.finish();
        }
        String csv = bytes.toString(StandardCharsets.UTF_8);
        return new Written(csv.lines().skip(1).toList(), report, losses, csv);
    }

    private static CaseFile file(String birth) {
        return CaseFileJson.standard().read(CASE.formatted(1, birth));
    }

    private static Map<String, String> cells(String line) {
        Map<String, String> cells = new HashMap<>();
        String[] values = line.split(",", -1);
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                cells.put(CtdcEdition.SYNTHETIC_2026.columns().get(i), values[i]);
            }
        }
        return cells;
    }

    @Test
    void aSureVictimBecomesARowWithBandsAndYears() throws IOException {
        Written written = write(OPEN, List.of(file("1998-03-15")));
        assertThat(written.lines()).hasSize(1);
        assertThat(cells(written.lines().get(0)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("yearOfRegistration", "2019"),
                        Map.entry("gender", "Woman"),
                        Map.entry("ageBroad", "21--23"),
                        Map.entry("citizenship", "UZB"),
                        Map.entry("CountryOfExploitation", "KAZ"),
                        Map.entry("traffickMonths", "13--24 (1-2 yrs)"),
                        Map.entry("meansThreats", "1"),
                        Map.entry("isForcedLabour", "1"),
                        Map.entry("isOtherExploit", "1"),
                        Map.entry("sectorOfLabourConstruction", "1"),
                        Map.entry("recruiterRelationFriend", "1")));
        assertThat(written.csv()).doesNotContain("Aigul");
    }

    @Test
    void everythingThatTheRowDoesNotSayIsToldByPointer() throws IOException {
        Written written = write(OPEN, List.of(file("1998-03-15")));
        assertThat(written.losses())
                .extracting(
                        CtdcLoss::pointer,
                        loss -> loss.kind().code(),
                        loss -> loss.reason().code())
                .containsExactlyInAnyOrder(
                        tuple("/incidents/0/statuses/0/time/date", "coarsened", "year"),
                        tuple("/persons/0/birth/time/date", "coarsened", "band"),
                        tuple("/persons/0/citizenships/1", "dropped", "further-value"),
                        tuple("/incidents/0/time/date", "coarsened", "band"),
                        tuple("/incidents/0/places/0", "coarsened", "country"),
                        tuple("/incidents/0/means/0/kind", "coarsened", "broader-code"),
                        tuple("/incidents/0/means/2", "dropped", "not-sure"),
                        tuple("/incidents/0/purposes/1/kind", "coarsened", "broader-code"),
                        tuple("/incidents/0/means/1", "dropped", "no-column"),
                        tuple("/incidents/0/participants/1", "dropped", "no-column"),
                        tuple("/incidents/0/participants/2", "dropped", "no-column"),
                        tuple("/id", "dropped", "no-column"),
                        tuple("/persons/0/names", "dropped", "no-column"),
                        tuple("/persons/1", "dropped", "no-row"),
                        tuple("/persons/2", "dropped", "no-column"),
                        tuple("/relations/0/from", "dropped", "no-column"),
                        tuple("/relations/0/to", "dropped", "no-column"),
                        tuple("/places/0", "dropped", "no-column"));
        assertThat(written.losses().get(0).json())
                .isEqualTo(
                        "{\"document\":1,\"pointer\":\"/incidents/0/statuses/0/time/date\",\"kind\":\"coarsened\",\"reason\":\"year\",\"field\":\"yearOfRegistration\"}");
        assertThat(written.losses().get(0).message(Locale.forLanguageTag("ru")))
                .contains("огрублено: в столбце только год");
    }

    @Test
    void anAgeThatCouldBeInTwoBandsIsInNone() throws IOException {
        assertThat(cells(write(OPEN, List.of(file("1997"))).lines().get(0))).containsEntry("ageBroad", "21--23");
        assertThat(cells(write(OPEN, List.of(file("1998-09"))).lines().get(0))).containsEntry("ageBroad", "18--20");
        assertThat(cells(write(OPEN, List.of(file("1998"))).lines().get(0))).doesNotContainKey("ageBroad");
    }

    @Test
    void aCaseThatSaysNothingOfItsRegistrationHasTheDayOfTheReferralOrThatOfTheCaller() throws IOException {
        String unregistered = CASE.formatted(1, "1998-03-15")
                .replace(",\n\"statuses\":[{\"kind\":\"case-open\",\"time\":{\"date\":\"2019-07-04\"}}]", "");
        assertThat(unregistered).doesNotContain("case-open");
        Written none = write(OPEN, List.of(CaseFileJson.standard().read(unregistered)));
        assertThat(cells(none.lines().get(0))).doesNotContainKeys("yearOfRegistration", "ageBroad");
        Written given = write(
                OPEN.withRegistered(PartialDate.parse("2021-06")),
                List.of(CaseFileJson.standard().read(unregistered)));
        assertThat(cells(given.lines().get(0)))
                .containsEntry("yearOfRegistration", "2021")
                .containsEntry("ageBroad", "21--23");
        String referred = unregistered
                .replace("\"incidents\":[", "\"producer\":{\"organization\":\"org1\"},\"incidents\":[")
                .replace(
                        "\"places\":[{\"id\"",
                        "\"organizations\":[{\"id\":\"org1\"}],\"events\":[{\"id\":\"e1\",\"kind\":\"referral\",\"time\":{\"date\":\"2020-02-03\"},"
                                + "\"participants\":[{\"party\":\"org1\",\"role\":\"addressee\"}]}],\"places\":[{\"id\"");
        Written byReferral = write(OPEN, List.of(CaseFileJson.standard().read(referred)));
        assertThat(cells(byReferral.lines().get(0)))
                .containsEntry("yearOfRegistration", "2020")
                .containsEntry("ageBroad", "21--23");
    }

    @Test
    void theCountryMayAlsoBeThatOfAnEventOfExploitation() throws IOException {
        String elsewhere = CASE.formatted(1, "1998-03-15")
                .replace("\"role\":\"of-exploitation\"", "\"role\":\"transit\"")
                .replace(
                        "\"places\":[{\"id\"",
                        "\"events\":[{\"id\":\"e1\",\"kind\":\"exploitation\",\"place\":\"pl1\"}],\"places\":[{\"id\"");
        Written written = write(OPEN, List.of(CaseFileJson.standard().read(elsewhere)));
        assertThat(cells(written.lines().get(0))).containsEntry("CountryOfExploitation", "KAZ");
        assertThat(written.losses())
                .extracting(CtdcLoss::pointer, CtdcLoss::reason)
                .contains(tuple("/events/0/place", CtdcLossReason.COUNTRY));
    }

    @Test
    void fewerThanElevenThatAreAlikeAreNotWritten() throws IOException {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.add(file("1998-03-15"));
        }
        Written few = write(CtdcWriteOptions.STANDARD, files);
        assertThat(few.lines()).isEmpty();
        assertThat(few.report().leftOut()).isEqualTo(10);
        assertThat(few.report().victims()).isEqualTo(10);
        files.add(file("1998-03-15"));
        assertThat(write(CtdcWriteOptions.STANDARD, files).lines()).hasSize(11);
        files.add(file("1980-03-15"));
        Written more = write(CtdcWriteOptions.STANDARD, files);
        assertThat(more.lines()).hasSize(11);
        assertThat(more.report().leftOut()).isEqualTo(1);
        assertThat(more.report().text(Locale.ENGLISH))
                .contains(
                        "Rows of victims left out, because too few were alike: 1.",
                        "At least 11 rows",
                        "does not guarantee")
                .contains("subtracted from each other");
        assertThat(more.report().json()).contains("\"k\":11", "\"leftOut\":1", "\"notGuaranteed\":[\"attributes\"");
        for (String language : CtdcTexts.LANGUAGES) {
            assertThat(more.report().text(Locale.forLanguageTag(language)))
                    .contains("11")
                    .doesNotContain("report.")
                    .doesNotContain("{0}");
        }
    }

    @Test
    void aRestrictionKeepsAPersonOutUnlessTheCallerSaysOtherwise() throws IOException {
        CaseFile restricted = CaseFileJson.standard()
                .read(CASE.formatted(1, "1998-03-15")
                        .replace(
                                "\"id\":\"p1\",",
                                "\"id\":\"p1\",\"consents\":[{\"kind\":\"data-sharing\",\"given\":false}],"));
        Written refused = write(OPEN, List.of(restricted));
        assertThat(refused.lines()).isEmpty();
        assertThat(refused.report().refused()).isEqualTo(1);
        assertThat(refused.losses())
                .extracting(CtdcLoss::pointer, CtdcLoss::reason)
                .contains(tuple("/persons/0", CtdcLossReason.RESTRICTED));
        Written wanted = write(OPEN.overriding(), List.of(restricted));
        assertThat(wanted.lines()).hasSize(1);
        assertThat(wanted.losses())
                .extracting(CtdcLoss::pointer, CtdcLoss::reason)
                .contains(tuple("/persons/0", CtdcLossReason.OVERRIDDEN));
    }

    @Test
    void theSeedCaseIsWritten() throws IOException {
        CaseFile seed = CaseFileJson.standard().read(Path.of("../../../examples/cases/almaty.json"));
        Written written = write(OPEN.withRegistered(PartialDate.ofYear(2023)), List.of(seed));
        assertThat(written.report().files()).isEqualTo(1);
        assertThat(written.losses())
                .extracting(CtdcLoss::pointer, CtdcLoss::reason)
                .contains(
                        tuple("/groups/0", CtdcLossReason.NO_ROW),
                        tuple("/observations/0", CtdcLossReason.NO_ROW),
                        tuple("/proceedings/0", CtdcLossReason.NO_COLUMN));
        assertThat(written.lines()).hasSize((int) written.report().victims());
    }

    @Provide
    Arbitrary<List<Map<String, String>>> rows() {
        List<String> columns = CtdcEdition.SYNTHETIC_2026.columns();
        Map<CtdcColumn.Kind, List<String>> values = Map.of(
                CtdcColumn.Kind.YEAR, List.of("", "2002", "2019"),
                CtdcColumn.Kind.GENDER, List.of("", "Man", "Woman", "Trans/Transgender/NonConforming", "Unseen"),
                CtdcColumn.Kind.AGE, List.of("", "0--8", "09--17", "18--20", "48+", "odd"),
                CtdcColumn.Kind.CITIZENSHIP, List.of("", "KAZ", "NAM", "UKR", "XKX"),
                CtdcColumn.Kind.EXPLOITATION, List.of("", "KAZ", "RUS"),
                CtdcColumn.Kind.MONTHS, List.of("", "0--12 (0-1 yr)", "25+ (2+ yrs)"),
                CtdcColumn.Kind.FLAG, List.of("", "", "1"));
        return Arbitraries.integers()
                .between(0, 1 << 30)
                .list()
                .ofSize(columns.size())
                .map(numbers -> {
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        List<String> choices = values.get(
                                CtdcColumn.of(CtdcEdition.SYNTHETIC_2026).get(i).kind());
                        row.put(columns.get(i), choices.get(numbers.get(i) % choices.size()));
                    }
                    return row;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void whatIsReadOfTheNewestShapeIsWrittenAsItWas(@ForAll("rows") List<Map<String, String>> rows) throws IOException {
        StringBuilder csv =
                new StringBuilder("\uFEFF" + String.join(",", CtdcEdition.SYNTHETIC_2026.columns()) + "\r\n");
        for (Map<String, String> row : rows) {
            if (row.values().stream().anyMatch(value -> !value.isEmpty())) {
                csv.append(String.join(
                                ",",
                                CtdcEdition.SYNTHETIC_2026.columns().stream()
                                        .map(row::get)
                                        .toList()))
                        .append("\r\n");
            }
        }
        CaseFile file;
        try (Tables tables = Tables.open(csv.toString().getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            file = CtdcReader.readFile(tables, CtdcReadOptions.STANDARD).caseFile();
        }
        Written written = write(CtdcWriteOptions.STANDARD.overriding(), List.of(file));
        assertThat(written.csv()).isEqualTo(csv.toString());
        assertThat(written.losses())
                .filteredOn(loss -> loss.kind() != CtdcLossKind.NOTED)
                .extracting(CtdcLoss::pointer)
                .allMatch(pointer -> pointer.matches("/id|/sources.*|/sources/0|/defaultSources.*"));
    }

    private static Written rewritten(String csv, CtdcWriteOptions options) throws IOException {
        try (Tables tables = Tables.open(csv.getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            return write(
                    options,
                    List.of(CtdcReader.readFile(tables, CtdcReadOptions.STANDARD)
                            .caseFile()));
        }
    }

    @Test
    void codesThatNoEditionHasAreNotWrittenAndTheStatementCoversOnlyWhatWasChecked() throws IOException {
        List<String> columns = CtdcEdition.SYNTHETIC_2026.columns();
        String header = String.join(",", columns);
        String rest = ",".repeat(columns.size() - 6);
        String csv = header + "\n2019,Secretname,17-Sep,KAZ,RUS,9" + rest + "\n,Secretname,,,," + rest + "\n";
        Written kept = rewritten(csv, CtdcWriteOptions.STANDARD);
        assertThat(kept.csv()).doesNotContain("Secretname").doesNotContain("17-Sep");
        assertThat(kept.lines()).hasSize(1);
        assertThat(cells(kept.lines().get(0)))
                .containsOnlyKeys("yearOfRegistration", "citizenship", "CountryOfExploitation");
        assertThat(kept.losses())
                .extracting(CtdcLoss::reason)
                .filteredOn(CtdcLossReason.UNKNOWN_CODE::equals)
                .hasSize(4);
        assertThat(kept.report().text(Locale.ENGLISH))
                .contains("1 of them are in groups of fewer than 11")
                .doesNotContain("At least 11 rows");
        assertThat(rewritten(csv, CtdcWriteOptions.STANDARD.overriding()).csv()).contains("Secretname");
    }

    @Test
    void allCodesOfTheNewestShapeComeBackAndOlderOnesAreWrittenAsTheNewest() throws IOException {
        List<String> columns = CtdcEdition.SYNTHETIC_2024.columns();
        int months = columns.indexOf("traffickMonths");
        StringBuilder csv = new StringBuilder(String.join(",", columns) + "\n");
        for (String code : List.of("0--12 (0-1 yr)", "13--24 (1-2 yrs)", "25+ (2+ yrs)", "25+", "9-17")) {
            List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
            cells.set(0, "2015");
            cells.set(months, code);
            csv.append(String.join(",", cells)).append('\n');
        }
        Written written = rewritten(csv.toString(), CtdcWriteOptions.STANDARD);
        assertThat(written.lines())
                .extracting(line -> cells(line).getOrDefault("traffickMonths", ""))
                .containsExactly("0--12 (0-1 yr)", "13--24 (1-2 yrs)", "25+ (2+ yrs)", "25+ (2+ yrs)", "");
        assertThat(written.losses().stream().map(CtdcLoss::reason).filter(CtdcLossReason.UNKNOWN_CODE::equals))
                .hasSize(1);
    }

    @Test
    void rowsOfOlderShapesAreMappedByTheirMeaningAndCounted() throws IOException {
        List<String> columns = CtdcEdition.VICTIM_PERPETRATOR_2022.columns();
        StringBuilder csv = new StringBuilder(String.join(",", columns) + "\n");
        for (Map<String, String> row : List.of(
                Map.of("yearRegister", "2015", "gender", "Woman", "isSexualExploit", "1"),
                Map.of("yearRegister", "2015-2017", "isForcedLabour", "1"),
                Map.of("IP_Exploiter", "1"))) {
            csv.append(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .collect(java.util.stream.Collectors.joining(",")))
                    .append('\n');
        }
        Written written = rewritten(csv.toString(), CtdcWriteOptions.STANDARD);
        assertThat(written.lines())
                .extracting(CtdcWriterTest::cells)
                .containsExactly(
                        Map.of("yearOfRegistration", "2015", "gender", "Woman", "isSexualExploit", "1"),
                        Map.of("isForcedLabour", "1"));
        assertThat(written.report().published()).isEqualTo(2);
        assertThat(written.report().emptied()).isEqualTo(1);
        assertThat(written.report().text(Locale.ENGLISH))
                .contains("left out, because the newest shape has no column for anything that they say: 1.")
                .doesNotContain("as they were");
        assertThat(written.losses())
                .extracting(CtdcLoss::pointer, CtdcLoss::reason)
                .contains(tuple("/observations/1/time/date", CtdcLossReason.YEAR));
    }

    @Test
    void aFlagForBothSaysWhatEachSays() throws IOException {
        List<String> columns = CtdcEdition.K_ANONYMIZED.columns();
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
        cells.set(columns.indexOf("isSexAndLabour"), "1");
        String csv = (String.join(",", columns) + "\n") + (String.join(",", cells) + "\n").repeat(12);
        Written written = rewritten(csv, CtdcWriteOptions.STANDARD);
        assertThat(written.lines())
                .hasSize(12)
                .allSatisfy(line ->
                        assertThat(cells(line)).isEqualTo(Map.of("isForcedLabour", "1", "isSexualExploit", "1")));
    }

    @Test
    void rowsOfADatasetAboutPersonsAreGroupedAnew() throws IOException {
        List<String> columns = CtdcEdition.K_ANONYMIZED.columns();
        String header = String.join(",", columns);
        int gender = columns.indexOf("gender");
        StringBuilder csv = new StringBuilder(header + "\n");
        for (int i = 0; i < 12; i++) {
            List<String> cells = new ArrayList<>(java.util.Collections.nCopies(columns.size(), ""));
            cells.set(gender, i < 11 ? "Female" : "Male");
            csv.append(String.join(",", cells)).append('\n');
        }
        Written written = rewritten(csv.toString(), CtdcWriteOptions.STANDARD);
        assertThat(written.report().published()).isZero();
        assertThat(written.report().victims()).isEqualTo(12);
        assertThat(written.report().leftOut()).isEqualTo(1);
        assertThat(written.lines()).hasSize(11);
        assertThat(rewritten(csv.toString(), OPEN).lines()).hasSize(12);
    }

    @Property(tries = 200)
    void rowsThatAreWrittenAreAlikeInGroupsOfK(
            @ForAll("rows") List<Map<String, String>> kinds, @ForAll("sizes") List<Integer> sizes) {
        List<CtdcRow> rows = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = 0; j < sizes.get(i); j++) {
                CtdcRow row = new CtdcRow();
                kinds.get(i).forEach(row::set);
                rows.add(row);
            }
        }
        CtdcSuppression suppression = new CtdcSuppression(5);
        List<CtdcRow> kept = suppression.of(rows);
        assertThat(kept.size() + suppression.leftOut()).isEqualTo(rows.size());
        Map<List<String>, Integer> groups = new HashMap<>();
        Map<String, Integer> flags = new HashMap<>();
        for (CtdcRow row : kept) {
            groups.merge(row.cells().subList(0, 6), 1, Integer::sum);
            for (CtdcColumn column : CtdcRow.COLUMNS.subList(6, 27)) {
                flags.merge(column.name(), row.get(column.name()).isEmpty() ? 0 : 1, Integer::sum);
            }
        }
        assertThat(groups.values()).allMatch(count -> count >= 5);
        assertThat(flags.values()).allMatch(count -> count == 0 || count >= 5);
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(0, 12).list().ofSize(5);
    }
}
