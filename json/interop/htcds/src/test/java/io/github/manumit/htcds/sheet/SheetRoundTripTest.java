package io.github.manumit.htcds.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.Tables;
import io.github.manumit.table.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written as a table is read as the same records: every field, code and language, in both formats. */
class SheetRoundTripTest {

    private static SheetContent back(List<HtcdsRecord> records, SheetWriteOptions options, WriteOptions format)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(out, format)) {
            SheetWriter.write(records, options, writer);
            writer.finish();
        }
        try (Tables tables = Tables.open(out.toByteArray(), TableOptions.STANDARD)) {
            return SheetReader.read(tables, SheetOptions.STANDARD);
        }
    }

    /** The records without the places that they come from. */
    private static List<List<Object>> plain(List<HtcdsRecord> records) {
        return records.stream()
                .map(record -> {
                    Map<HtcdsField, List<String>> values = new EnumMap<>(HtcdsField.class);
                    record.values()
                            .forEach((field, each) -> values.put(
                                    field,
                                    each.stream()
                                            .map(value -> (value.code() != null) + value.text())
                                            .toList()));
                    return List.<Object>of(record.person(), record.incident(), values);
                })
                .toList();
    }

    @Provide
    Arbitrary<List<HtcdsRecord>> records() {
        Arbitrary<String> text = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(30)
                .withChars("abc АБВқ ғ=+-@'\";,|\t\n0123456789./?")
                .filter(each -> !FoldedText.strip(each).isEmpty() && !each.contains("?"))
                .filter(each -> !each.equals("NULL") && !each.startsWith("#"));
        Arbitrary<HtcdsRecord> record = Arbitraries.of(HtcdsField.values())
                .set()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(fields -> Arbitraries.randomValue(random -> random.nextLong())
                        .flatMap(seed -> text.list()
                                .ofSize(14)
                                .map(texts -> record(new ArrayList<>(fields), texts, new java.util.Random(seed)))));
        return record.list().ofMinSize(1).ofMaxSize(4);
    }

    private static HtcdsRecord record(List<HtcdsField> fields, List<String> texts, java.util.Random random) {
        HtcdsRecord.Builder builder = HtcdsRecord.builder();
        if (random.nextBoolean()) {
            builder.person("p" + random.nextInt(9)).incident("i" + random.nextInt(9));
        }
        int at = 0;
        for (HtcdsField field : fields) {
            switch (field.type()) {
                case TEXT, LONG_TEXT, LOOKUP -> builder.add(field, texts.get(at));
                case DATE ->
                    builder.add(
                            field,
                            List.of("2019-05-01", "2019", "2019-05", "2019?", "198X", "[2019-03-04,2019-04-03]")
                                    .get(random.nextInt(6)));
                case NUMBER -> builder.add(field, String.valueOf(random.nextInt(99)));
                case LATITUDE, LONGITUDE -> builder.add(field, "43.2" + random.nextInt(99));
                case CHECKBOX -> builder.add(field, random.nextBoolean() ? "TRUE" : "FALSE");
                case COUNTRY, CHOICE, LANGUAGE -> {
                    List<HtcdsValue> all = all(field);
                    int from = random.nextInt(all.size());
                    int count = field.isMultiple() ? 1 + random.nextInt(3) : 1;
                    all.subList(from, Math.min(all.size(), from + count)).forEach(value -> builder.add(field, value));
                }
            }
            at++;
        }
        return builder.build();
    }

    private static List<HtcdsValue> all(HtcdsField field) {
        if (field.type() == HtcdsType.CHOICE) {
            return field.codes().stream().map(HtcdsValue::of).toList();
        }
        return (field.type() == HtcdsType.COUNTRY ? Countries.codes() : LanguageChoices.codes())
                .stream().map(HtcdsValue::of).toList();
    }

    @Property(tries = 60)
    void recordsComeBack(
            @ForAll("records") List<HtcdsRecord> records,
            @ForAll SheetWriteOptions.Several several,
            @ForAll boolean workbook,
            @ForAll boolean labels)
            throws IOException {
        Locale language = ChoiceList.LANGUAGES.get(records.size() % 4);
        SheetWriteOptions options = SheetWriteOptions.STANDARD
                .withSeveral(several)
                .withLabels(labels ? language : null)
                .withHeading(workbook ? language : null);
        SheetContent content = back(records, options, workbook ? WriteOptions.XLSX : WriteOptions.CSV);
        assertThat(plain(content.records())).isEqualTo(plain(records));
    }

    @Test
    void everyFieldWithEachOfItsValuesComesBackInEveryLanguage() throws IOException {
        List<HtcdsRecord> records = new ArrayList<>();
        for (HtcdsField field : HtcdsField.values()) {
            if (field.type() == HtcdsType.CHOICE
                    || field.type() == HtcdsType.COUNTRY
                    || field.type() == HtcdsType.LANGUAGE) {
                all(field)
                        .forEach(value -> records.add(
                                HtcdsRecord.builder().add(field, value).build()));
            }
        }
        assertThat(records).hasSizeGreaterThan(HtcdsCode.all().size() + 4 * 249);
        for (Locale language : ChoiceList.LANGUAGES) {
            SheetContent content = back(records, SheetWriteOptions.STANDARD.withLabels(language), WriteOptions.CSV);
            assertThat(plain(content.records())).isEqualTo(plain(records));
            assertThat(content.findings()).extracting(SheetFinding::code).containsOnly("sheet.status-blank");
        }
    }

    @Test
    void theOfficialColumnsTakeTheirFieldsAndNameTheOthers() throws IOException {
        List<HtcdsRecord> records = List.of(HtcdsRecord.builder()
                .add(HtcdsField.PRS_FIRST_NAME, "Aigul")
                .add(HtcdsField.PRS_MAILING_CITY, "Almaty")
                .add(HtcdsField.PRS_CITIZENSHIP, "KZ")
                .add(HtcdsField.PRS_CITIZENSHIP, "UZ")
                .add(HtcdsField.HTE_CITY, "Osh")
                .build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriteOptions options = SheetWriteOptions.STANDARD
                .withColumns(SheetWriteOptions.Columns.OFFICIAL)
                .withSeveral(SheetWriteOptions.Several.JOINED)
                .withLabels(Locale.ENGLISH)
                .withHeading(Locale.ENGLISH);
        try (TableWriter writer = TableWriter.to(out, WriteOptions.XLSX)) {
            assertThat(SheetWriter.write(records, options, writer)).containsExactly(HtcdsField.HTE_CITY);
            writer.finish();
        }
        try (Tables tables = Tables.open(out.toByteArray(), TableOptions.STANDARD)) {
            List<String> cells = new ArrayList<>();
            tables.read(tables.sheets().get(0), row -> {
                row.cells().forEach(cell -> cells.add(cell.address().cell() + "=" + cell.text()));
                return true;
            });
            assertThat(cells)
                    .contains(
                            "B1=cas_CaseOwner", "N1=prs_MailingCity", "N2=Mailing City", "AM1=cas_ReasonForCaseClosure")
                    .contains("A3=1", "D3=Aigul", "I3=Kazakhstan; Uzbekistan", "N3=Almaty");
            SheetContent content = SheetReader.read(tables, SheetOptions.STANDARD);
            assertThat(content.findings()).extracting(SheetFinding::code).containsExactly("sheet.status-blank");
            assertThat(content.records().get(0).get(HtcdsField.PRS_CITIZENSHIP))
                    .extracting(HtcdsValue::text)
                    .containsExactly("KZ", "UZ");
        }
    }
}
