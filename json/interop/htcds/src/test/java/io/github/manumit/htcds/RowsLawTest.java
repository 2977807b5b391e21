package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What rows say, they say again after they were a case file. */
class RowsLawTest {

    private static final String ID = "https://example.org/cases/1";
    private static final ExportOptions ALL =
            ExportOptions.standard().withRows(EnumSet.allOf(RowKind.class)).overriding();

    @Property
    void rowsOfDifferentPersonsComeBackCellByCell(@ForAll("rows") List<HtcdsRecord> rows) {
        HtcdsExport.Rows back = HtcdsExport.rows(HtcdsImport.caseFile(ID, rows).caseFile(), ALL);
        assertThat(cells(back.rows())).containsExactlyInAnyOrderElementsOf(cells(rows));
        assertThat(losses(back)).isEmpty();
    }

    @Property
    void whatRowsWithKeysGiveStaysAsItIs(@ForAll("keyed") List<HtcdsRecord> rows) {
        HtcdsExport.Rows back = HtcdsExport.rows(HtcdsImport.caseFile(ID, rows).caseFile(), ALL);
        HtcdsExport.Rows again =
                HtcdsExport.rows(HtcdsImport.caseFile(ID, back.rows()).caseFile(), ALL);
        assertThat(described(again.rows())).containsExactlyInAnyOrderElementsOf(described(back.rows()));
        assertThat(losses(again)).isEmpty();
        assertThat(keys(back.rows())).containsAll(keys(rows));
    }

    /** Two rows of one person that differ are kept with all their texts, and the person's cells stand in each row. */
    @Property
    void everyCellOfAPersonWithSeveralRowsIsInARowOfThatPerson(@ForAll("keyed") List<HtcdsRecord> rows) {
        List<HtcdsRecord> back =
                HtcdsExport.rows(HtcdsImport.caseFile(ID, rows).caseFile(), ALL).rows();
        for (HtcdsRecord row : rows) {
            List<HtcdsRecord> same = back.stream()
                    .filter(each -> row.person().isEmpty() || each.person().equals(row.person()))
                    .toList();
            row.values()
                    .forEach((field, values) -> values.forEach(value -> assertThat(same)
                            .as(field + " of " + row.person())
                            .anyMatch(each -> texts(each, field).contains(value.text()))));
        }
        for (HtcdsField field : List.of(HtcdsField.PRS_FIRST_NAME, HtcdsField.PRS_BIRTHDATE, HtcdsField.PRS_GENDER)) {
            for (HtcdsRecord row : back) {
                assertThat(back)
                        .filteredOn(
                                each -> !row.person().isEmpty() && each.person().equals(row.person()))
                        .allMatch(each -> texts(each, field).equals(texts(row, field)));
            }
        }
    }

    private static List<String> texts(HtcdsRecord row, HtcdsField field) {
        return row.get(field).stream().map(HtcdsValue::text).toList();
    }

    private static List<String> described(List<HtcdsRecord> rows) {
        return rows.stream()
                .map(row -> row.person() + " in " + row.incident() + ": " + cells(List.of(row)))
                .toList();
    }

    private static Set<String> keys(List<HtcdsRecord> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.person(), row.incident()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Loss> losses(HtcdsExport.Rows rows) {
        return rows.report().losses().stream()
                .filter(loss -> loss.kind() != LossKind.NOTED)
                .toList();
    }

    private static List<Map<HtcdsField, List<String>>> cells(List<HtcdsRecord> rows) {
        return rows.stream()
                .map(row -> {
                    Map<HtcdsField, List<String>> cells = new TreeMap<>();
                    row.values()
                            .forEach((field, values) -> cells.put(
                                    field, values.stream().map(HtcdsValue::text).toList()));
                    return cells;
                })
                .toList();
    }

    @Provide
    net.jqwik.api.Arbitrary<List<HtcdsRecord>> rows() {
        return ArbitraryRows.any();
    }

    @Provide
    net.jqwik.api.Arbitrary<List<HtcdsRecord>> keyed() {
        return ArbitraryRows.keyed();
    }

    /** The dates of arbitrary rows are arbitrary, too: a birth can follow what happened to the person. */
    @Property(tries = 300)
    void rowsAreCaseFilesWithoutErrors(@ForAll("keyed") List<HtcdsRecord> rows) {
        List<String> errors = CaseValidator.standard()
                .check(HtcdsImport.caseFile(ID, rows).caseFile())
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .filter(code -> !code.equals("person.born-after-incident"))
                .toList();
        assertThat(errors).isEmpty();
    }
}
