package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Columns and words of another system. */
class MappingTest {

    private static final String FILE = "№;Имя клиента;Пол;Дата рожд.;Гражданство;Фамилия;Бухгалтерия\n"
            + "1;Айгуль;ж;03.04.1994;Казахстан;Бек;100\n"
            + "2;Серик;м;04.03.1990;Узбекистан;Али;200\n";

    private static Mapping suggested(String file) throws IOException {
        try (Tables tables = Tables.open(file.getBytes(StandardCharsets.UTF_8), TableOptions.STANDARD)) {
            return Mapping.suggest(tables, SheetOptions.STANDARD);
        }
    }

    private static List<String> texts(SheetContent content, HtcdsField field) {
        return content.records().stream()
                .flatMap(record -> record.get(field).stream())
                .map(HtcdsValue::text)
                .toList();
    }

    @Test
    void aSuggestionHasEveryHeadingAndNoValue() throws IOException {
        Mapping mapping = suggested(FILE);
        assertThat(mapping.columns())
                .extracting(Mapping.Column::heading)
                .containsExactly("№", "Имя клиента", "Пол", "Дата рожд.", "Гражданство", "Фамилия", "Бухгалтерия");
        assertThat(mapping.columns())
                .extracting(Mapping.Column::field, Mapping.Column::guess)
                .contains(
                        Tuple.tuple(HtcdsField.PRS_CITIZENSHIP, false),
                        Tuple.tuple(HtcdsField.PRS_SECOND_NAME, false),
                        Tuple.tuple(HtcdsField.PRS_GENDER, true),
                        Tuple.tuple(HtcdsField.PRS_BIRTHDATE, true));
        assertThat(mapping.toJson()).doesNotContain("Айгуль").doesNotContain("Казахстан");
        assertThat(Mapping.read(mapping.toJson()).columns()).isEqualTo(mapping.columns());
    }

    @Test
    void theCompletedSuggestionReadsTheTable() throws IOException {
        String completed = suggested(FILE)
                .toJson()
                .replace("{\"heading\": \"№\", \"field\": null}", "{\"heading\": \"№\", \"ignore\": true}")
                .replace("\"Имя клиента\", \"field\": null", "\"Имя клиента\", \"field\": \"prs_FirstName\"")
                .replaceAll(
                        "\"Имя клиента\", \"field\": \"[a-z]+_[A-Za-z]+\"",
                        "\"Имя клиента\", \"field\": \"prs_FirstName\"")
                .replace(
                        "\"prs_Gender\", \"guess\": true",
                        "\"prs_Gender\", \"words\": {\"ж\": \"Feminine\", \"м\": \"мужской\"}")
                .replace("\"prs_Birthdate\", \"guess\": true", "\"prs_Birthdate\", \"dates\": \"dmy\"")
                .replaceAll("\\{\"heading\": \"Бухгалтерия\"[^}]*}", "{\"heading\": \"Бухгалтерия\", \"ignore\": true}")
                .replace(", \"guess\": true", "");
        SheetContent content = RawWorkbook.csv(FILE, SheetOptions.STANDARD.withMapping(Mapping.read(completed)));
        assertThat(content.findings()).isEmpty();
        assertThat(texts(content, HtcdsField.PRS_FIRST_NAME)).containsExactly("Айгуль", "Серик");
        assertThat(texts(content, HtcdsField.PRS_GENDER)).containsExactly("Feminine", "Masculine");
        assertThat(texts(content, HtcdsField.PRS_BIRTHDATE)).containsExactly("1994-04-03", "1990-03-04");
        assertThat(texts(content, HtcdsField.PRS_CITIZENSHIP)).containsExactly("KZ", "UZ");
        assertThat(content.columns()).extracting(SheetColumn::source).contains(HeadingSource.MAPPING);
    }

    @Test
    void aColumnOfTicksIsOneChoice() {
        SheetContent content = RawWorkbook.csv(
                "Name,Debt,Violence,Other means\nA,x,,TRUE\nB,,1,no\n",
                SheetOptions.STANDARD.withMapping(
                        Mapping.read(
                                "{\"columns\": ["
                                        + "{\"heading\": \"Name\", \"field\": \"prs_FirstName\"},"
                                        + "{\"heading\": \"Debt\", \"field\": \"vic_MethodsOfControl\", \"choice\": \"DebtBondage\"},"
                                        + "{\"heading\": \"Violence\", \"field\": \"vic_MethodsOfControl\", \"choice\": \"Physical abuse\"},"
                                        + "{\"heading\": \"Other means\", \"field\": \"vic_MethodsOfControl\", \"choice\": \"Other\"}]}")));
        assertThat(content.findings()).isEmpty();
        assertThat(content.records())
                .extracting(record -> record.get(HtcdsField.VIC_METHODS_OF_CONTROL).stream()
                        .map(HtcdsValue::text)
                        .toList())
                .containsExactly(List.of("DebtBondage", "Other"), List.of("PhysicalAbuse"));
    }

    @Test
    void theSuggestionForAKnownTableReadsItAsBefore() throws IOException {
        String file = "manumit_Person,vic_MethodsOfControl/DebtBondage,Citizenship,Citizenship,№\np,1,KZ,UZ,1\n";
        Mapping mapping = suggested(file);
        assertThat(Mapping.read(mapping.toJson()).columns()).isEqualTo(mapping.columns());
        SheetContent content = RawWorkbook.csv(file, SheetOptions.STANDARD.withMapping(mapping));
        assertThat(content.records()).isEqualTo(RawWorkbook.csv(file).records());
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void guessesAndOpenColumnsAreFindings() throws IOException {
        SheetContent content = RawWorkbook.csv(FILE, SheetOptions.STANDARD.withMapping(suggested(FILE)));
        assertThat(content.findings())
                .extracting(SheetFinding::code)
                .contains("sheet.mapping-guessed", "sheet.mapping-open");
    }

    @Test
    void aColumnThatTheTableLacksIsANote() {
        SheetContent content = RawWorkbook.csv(
                "prs_FirstName\nA\n",
                SheetOptions.STANDARD.withMapping(
                        Mapping.read("{\"columns\": [{\"heading\": \"Name\", \"field\": \"prs_Title\"}]}")));
        assertThat(content.findings()).extracting(SheetFinding::code).containsExactly("sheet.mapping-without-column");
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        String json = "{\"columns\": [\n"
                + "  {\"heading\": \"A\", \"field\": \"prs_Gendr\"},\n"
                + "  {\"heading\": \"a\", \"field\": \"prs_Title\", \"colour\": 1},\n"
                + "  {\"field\": \"prs_Title\"},\n"
                + "  {\"heading\": \"B\"},\n"
                + "  {\"heading\": \"C\", \"field\": \"prs_Title\", \"ignore\": true},\n"
                + "  {\"heading\": \"D\", \"field\": \"prs_Gender\", \"words\": {\"secret\": \"Fem\"}, \"dates\": \"mdd\"},\n"
                + "  {\"heading\": \"E\", \"field\": \"prs_Title\", \"words\": {\"x\": \"y\"}},\n"
                + "  {\"heading\": \"F\", \"field\": \"prs_Gender\", \"choice\": \"Feminine\"},\n"
                + "  {\"heading\": \"G\", \"field\": \"vic_MethodsOfControl\", \"choice\": \"x\"},\n"
                + "  7\n"
                + "]}";
        assertThatThrownBy(() -> Mapping.read(json))
                .isInstanceOfSatisfying(
                        InvalidMappingException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(
                                        InvalidMappingException.Problem::pointer, InvalidMappingException.Problem::line)
                                .containsExactly(
                                        Tuple.tuple("/columns/0/field", 2),
                                        Tuple.tuple("/columns/1/heading", 3),
                                        Tuple.tuple("/columns/1/colour", 3),
                                        Tuple.tuple("/columns/2", 4),
                                        Tuple.tuple("/columns/3", 5),
                                        Tuple.tuple("/columns/4", 6),
                                        Tuple.tuple("/columns/5/words/0", 7),
                                        Tuple.tuple("/columns/5/dates", 7),
                                        Tuple.tuple("/columns/6/words", 8),
                                        Tuple.tuple("/columns/7/choice", 9),
                                        Tuple.tuple("/columns/8/choice", 10),
                                        Tuple.tuple("/columns/9", 11)))
                .hasMessageContaining("prs_Gender")
                .hasMessageNotContaining("secret");
    }

    @Test
    void whatIsNoJsonIsNamedWithItsPlace() {
        for (String json : List.of(
                "",
                "[]",
                "{\"columns\": [}",
                "{\"columns\": [],}",
                "{\"columns\": [] \"x\": 1}",
                "{\"columns\": [\"a\\q\"]}",
                "{\"columns\": [\"a]}",
                "{\"columns\": [nul]}",
                "{\"columns\": []} x",
                "{\"columns\": [], \"columns\": []}",
                "{columns: []}",
                "[".repeat(100))) {
            assertThatThrownBy(() -> Mapping.read(json))
                    .isInstanceOfSatisfying(
                            InvalidMappingException.class,
                            invalid -> assertThat(invalid.problems()).hasSize(1));
        }
        assertThat(Mapping.read(
                                "\ufeff{\"columns\": [{\"heading\": \"\\u0041\\n\\\"\", \"field\": null, \"guess\": false}]}")
                        .columns())
                .extracting(Mapping.Column::heading)
                .containsExactly("A\n\"");
    }
}
