package io.github.manumit.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sheet with each field, and each code at least once, is a case file without errors, and comes back. */
class WholeSheetTest {

    private static final String ID = "https://example.org/cases/sheet";
    private static final ExportOptions ALL =
            ExportOptions.standard().withRows(EnumSet.allOf(RowKind.class)).overriding();

    private static final Map<HtcdsField, String> TEXTS = Map.ofEntries(
            Map.entry(HtcdsField.PRS_BIRTHDATE, "1990-03-07"),
            Map.entry(HtcdsField.PRS_CITIZENSHIP, "UZ"),
            Map.entry(HtcdsField.PRS_NUMBER_OF_CHILDREN, "2"),
            Map.entry(HtcdsField.PRS_PRIMARY_LANGUAGE, "uzb"),
            Map.entry(HtcdsField.PRS_SECONDARY_LANGUAGE, "rus"),
            Map.entry(HtcdsField.VIC_AGE_WHEN_TRAFFICKED, "29"),
            Map.entry(HtcdsField.PRS_EMAIL, "a@example.org"),
            Map.entry(HtcdsField.ORG_SHIPPING_COUNTRY, "KZ"),
            Map.entry(HtcdsField.PRS_MAILING_COUNTRY, "UZ"),
            Map.entry(HtcdsField.HTE_COUNTRY, "KZ"));

    /** Rows that between them have every code; each has every field. */
    private static List<HtcdsRecord> rows() {
        List<HtcdsRecord> rows = new ArrayList<>();
        int most = 0;
        for (HtcdsField field : HtcdsField.values()) {
            most = Math.max(most, field.isMultiple() ? 1 : field.codes().size());
        }
        for (int i = 0; i < most; i++) {
            HtcdsRecord.Builder row = HtcdsRecord.builder().origin("Cases!" + (i + 2));
            for (HtcdsField field : HtcdsField.values()) {
                List<HtcdsCode> codes = field.codes();
                if (field.isMultiple() && !codes.isEmpty()) {
                    codes.forEach(code -> row.add(field, HtcdsValue.of(code)));
                } else if (!codes.isEmpty()) {
                    row.add(field, HtcdsValue.of(codes.get(i % codes.size())).from("Cases!X" + (i + 2)));
                } else {
                    row.add(field, HtcdsValue.of(text(field, i)).from("Cases!Y" + (i + 2)));
                }
            }
            rows.add(row.build());
        }
        return rows;
    }

    private static String text(HtcdsField field, int row) {
        String text = TEXTS.get(field);
        if (text != null) {
            return text;
        }
        return switch (field.type()) {
            case DATE -> "2019-0" + (1 + row % 9) + "-14";
            case LATITUDE -> "43.2400";
            case LONGITUDE -> "76.9450";
            case CHECKBOX -> row % 2 == 0 ? "TRUE" : "FALSE";
            default -> "Text of " + field.label(java.util.Locale.ENGLISH) + " " + row;
        };
    }

    @Test
    void everyFieldAndCodeComesBack() {
        List<HtcdsRecord> rows = rows();
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> row.values()
                .forEach((field, values) -> values.forEach(value -> {
                    if (value.code() != null) {
                        codes.add(value.code().toString());
                    }
                })));
        assertThat(codes).hasSize(164);
        assertThat(rows.get(0).values()).hasSize(84);
        HtcdsExport.Rows back = HtcdsExport.rows(HtcdsImport.caseFile(ID, rows).caseFile(), ALL);
        assertThat(cells(back.rows())).isEqualTo(cells(rows));
        assertThat(back.report().isEmpty()).isTrue();
    }

    /** Two rows for each person and three persons in each case: what is repeated differs by row, the rest by person. */
    private static List<HtcdsRecord> rowsOfSeveralPersonsInOneCase() {
        List<HtcdsRecord> rows = new ArrayList<>();
        List<HtcdsRecord> all = rows();
        for (int i = 0; i < all.size() * 2; i++) {
            int person = i / 2;
            HtcdsRecord.Builder row =
                    HtcdsRecord.builder().person("P-" + person).incident("C-" + person / 3);
            for (HtcdsField field : HtcdsField.values()) {
                boolean isRepeated = switch (FieldGroup.of(field)) {
                    case EVENT, PLAN, COMMENT, REFERRAL_IN, REFERRAL_OUT -> true;
                    default -> false;
                };
                if (field.codes().isEmpty()) {
                    row.add(field, text(field, isRepeated ? i : person));
                } else {
                    all.get(isRepeated ? i % all.size() : person).get(field).forEach(value -> row.add(field, value));
                }
            }
            rows.add(row.build());
        }
        return rows;
    }

    @Test
    void everyCellComesBackInTheRowsOfSeveralPersonsInOneCase() {
        List<HtcdsRecord> rows = rowsOfSeveralPersonsInOneCase();
        CaseFile made = HtcdsImport.caseFile(ID, rows).caseFile();
        assertThat(made.incidents()).hasSize((rows.size() / 2 + 2) / 3);
        HtcdsExport.Rows back = HtcdsExport.rows(made, ALL);
        assertThat(back.rows())
                .extracting(HtcdsRecord::person)
                .containsExactlyElementsOf(
                        rows.stream().map(HtcdsRecord::person).toList());
        assertThat(back.rows())
                .extracting(HtcdsRecord::incident)
                .containsExactlyElementsOf(
                        rows.stream().map(HtcdsRecord::incident).toList());
        assertThat(cells(back.rows())).isEqualTo(cells(rows));
        assertThat(back.report().isEmpty()).isTrue();
    }

    @Test
    void theCaseFileHasNoErrorsAndNothingThatTheModelDoesNotKnow() {
        CaseFile caseFile = HtcdsImport.caseFile(ID, rows()).caseFile();
        List<String> found = CaseValidator.standard().check(caseFile).stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals("property.unknown"))
                .map(Finding::pointer)
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void findingsAreTracedToTheirCells() {
        HtcdsRecord row = HtcdsRecord.builder()
                .add(HtcdsField.PRS_FIRST_NAME, HtcdsValue.of("A").from("Cases!D3"))
                .add(HtcdsField.PRS_BIRTHDATE, HtcdsValue.of("2020-01-01").from("Cases!G3"))
                .add(HtcdsField.HTE_TYPE, HtcdsValue.of("Recruitment").from("Cases!BX3"))
                .add(HtcdsField.HTE_DATE, HtcdsValue.of("2019-05-01").from("Cases!BY3"))
                .build();
        ImportedCase made = HtcdsImport.caseFile(ID, List.of(row));
        List<Finding> errors = CaseValidator.standard().check(made.caseFile()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).isNotEmpty();
        errors.forEach(error -> assertThat(made.origin(error.pointer())).isPresent());
        assertThat(made.origin("/persons/0/birth/time/date").map(CellOrigin::origin))
                .contains("Cases!G3");
        assertThat(made.origin("/events/0/time").map(CellOrigin::field)).contains(HtcdsField.HTE_DATE);
    }

    private static List<Map<HtcdsField, List<String>>> cells(List<HtcdsRecord> rows) {
        List<Map<HtcdsField, List<String>>> cells = new ArrayList<>();
        for (HtcdsRecord row : rows) {
            Map<HtcdsField, List<String>> of = new HashMap<>();
            row.values()
                    .forEach((field, values) ->
                            of.put(field, values.stream().map(HtcdsValue::text).toList()));
            cells.add(of);
        }
        return cells;
    }
}
