package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.SheetVisibility;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template of each language, filled in, gives what was filled in. */
class TemplateTest {

    static Stream<Locale> languages() {
        return ChoiceList.LANGUAGES.stream();
    }

    static byte[] template(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(out, Template.options(language))) {
            Template.write(language, writer);
            writer.finish();
        }
        return out.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    /** The columns of each field, by letters. */
    private static Map<HtcdsField, List<String>> columns(byte[] template) throws IOException {
        Map<HtcdsField, List<String>> columns = new EnumMap<>(HtcdsField.class);
        try (Tables tables = Tables.open(template, TableOptions.STANDARD)) {
            tables.read(tables.sheets().get(0), row -> {
                row.cells().forEach(cell -> {
                    Headings.Meaning meaning = Headings.of(cell.text());
                    if (meaning != null && meaning.field() != null) {
                        columns.computeIfAbsent(meaning.field(), unseen -> new ArrayList<>())
                                .add(cell.address().cell().replaceAll("\\d", ""));
                    }
                });
                return false;
            });
        }
        return columns;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsFilledInIsRead(Locale language) throws IOException {
        byte[] template = template(language);
        Map<HtcdsField, List<String>> columns = columns(template);
        assertThat(columns).hasSize(84);
        Map<String, String> cells = new HashMap<>();
        Map<HtcdsField, List<String>> meant = new EnumMap<>(HtcdsField.class);
        columns.forEach((field, letters) -> {
            List<String> offered = FormSheet.values(field, language);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < letters.size(); i++) {
                String typed = typed(field, offered, i);
                cells.put(letters.get(i) + "3", typed);
                values.add(meaning(field, typed, i));
            }
            meant.put(field, values);
        });
        SheetContent content = RawWorkbook.read(RawWorkbook.filled(template, cells), SheetOptions.STANDARD);
        assertThat(content.findings())
                .extracting(SheetFinding::code)
                .containsOnly("sheet.victim-and-perpetrator")
                .hasSize(3);
        assertThat(content.records()).hasSize(1);
        Map<HtcdsField, List<String>> read = new EnumMap<>(HtcdsField.class);
        content.records()
                .get(0)
                .values()
                .forEach((field, each) ->
                        read.put(field, each.stream().map(HtcdsValue::text).toList()));
        assertThat(read).isEqualTo(meant);
    }

    private static String typed(HtcdsField field, List<String> offered, int number) {
        if (!offered.isEmpty()) {
            return offered.get(number % offered.size());
        }
        return switch (field.type()) {
            case DATE -> field == HtcdsField.PRS_BIRTHDATE ? "1990-05-03" : "2019-05-03";
            case NUMBER -> "17";
            case LATITUDE, LONGITUDE -> "43,25";
            default -> field == HtcdsField.PRS_EMAIL ? "a@example.org" : "+7 701 " + field.ordinal();
        };
    }

    private static String meaning(HtcdsField field, String typed, int number) {
        return switch (field.type()) {
            case CHOICE -> field.codes().get(number).code();
            case COUNTRY, LANGUAGE ->
                ChoiceList.of(field).find(typed).orElseThrow().value();
            case CHECKBOX -> "TRUE";
            case LATITUDE, LONGITUDE -> "43.25";
            default -> typed;
        };
    }

    @ParameterizedTest
    @MethodSource("languages")
    void datesAreReadInTheOrderThatTheInstructionsAskFor(Locale language) throws IOException {
        byte[] template = template(language);
        String column = columns(template).get(HtcdsField.PRS_BIRTHDATE).get(0);
        SheetContent content = RawWorkbook.read(
                RawWorkbook.filled(template, Map.of(column + "3", "03.04.2019", column + "4", "05.2019")),
                SheetOptions.STANDARD);
        boolean english = language.equals(Locale.ENGLISH);
        assertThat(content.records())
                .extracting(
                        record -> record.get(HtcdsField.PRS_BIRTHDATE).get(0).text())
                .containsExactly(english ? "[2019-03-04,2019-04-03]" : "2019-04-03", "2019-05");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anEmptyOneHasNoRecordsAndNoFindings(Locale language) throws IOException {
        SheetContent content = RawWorkbook.read(template(language), SheetOptions.STANDARD);
        assertThat(content.records()).isEmpty();
        assertThat(content.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void itHasInstructionsListsAndTextCellsAndNoMacros(Locale language) throws IOException {
        byte[] template = template(language);
        try (Tables tables = Tables.open(template, TableOptions.STANDARD)) {
            assertThat(tables.sheets())
                    .containsExactly(
                            SheetTexts.text("sheet.name", language),
                            SheetTexts.text("instructions.name", language),
                            SheetTexts.text("lists.name", language));
            assertThat(tables.layout(tables.sheets().get(2)).visibility()).isNotEqualTo(SheetVisibility.VISIBLE);
            List<String> labels = new ArrayList<>();
            tables.read(tables.sheets().get(0), row -> {
                if (row.number() == 1) {
                    assertThat(row.hidden()).isTrue();
                } else {
                    row.cells().forEach(cell -> labels.add(cell.text()));
                }
                return true;
            });
            assertThat(labels)
                    .doesNotHaveDuplicates()
                    .contains(HtcdsField.PRS_FIRST_NAME.label(language), SheetTexts.text("column.person", language));
        }
        String sheet = part(template, "xl/worksheets/sheet1.xml");
        long lists = Stream.of(HtcdsField.values())
                .filter(field -> field.type() == HtcdsType.CHOICE)
                .count();
        assertThat(sheet.split("<dataValidation ", -1).length - 1).isGreaterThan((int) lists);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContainIgnoringCase("vba");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void rowsWithCodesOfOnesOwnKeepThem(Locale language) throws IOException {
        SheetContent content = RawWorkbook.read(
                RawWorkbook.filled(
                        template(language), Map.of("A3", "P-017", "B3", "C-4", columnOfName(language) + "3", "Aigul")),
                SheetOptions.STANDARD);
        assertThat(content.records())
                .extracting(HtcdsRecord::person, HtcdsRecord::incident)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("P-017", "C-4"));
    }

    private static String columnOfName(Locale language) throws IOException {
        return columns(template(language)).get(HtcdsField.PRS_FIRST_NAME).get(0);
    }
}
