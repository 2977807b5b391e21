package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCsvTest {

    private static final TableOptions STANDARD = TableOptions.STANDARD;

    /** Rows as texts: cells joined by a slash, rows by a line end. */
    private static String read(byte[] file, TableOptions options) throws IOException {
        return SmallWorkbook.rows(file, "", options).stream()
                .map(row -> row.number() + ":"
                        + row.cells().stream()
                                .map(cell -> CellAddress.letters(cell.address().column()) + "=" + cell.text())
                                .collect(Collectors.joining("/")))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8), STANDARD);
    }

    private static Notice refusal(byte[] file, TableOptions options) {
        UnreadableTableException refused =
                catchThrowableOfType(UnreadableTableException.class, () -> SmallWorkbook.rows(file, "", options));
        assertThat(refused).isNotNull();
        return refused.notice();
    }

    @Test
    void quotesLineEndsAndRaggedRowsAreRead() throws IOException {
        assertThat(read("a,b,c\r\n\"x,1\",\"two\r\nlines\",\"say \"\"hi\"\"\"\r\n1\r\n\r\n1,2,3,4\r\n,,z"))
                .isEqualTo("1:A=a/B=b/C=c\n2:A=x,1/B=two\r\nlines/C=say \"hi\"\n3:A=1\n5:A=1/B=2/C=3/D=4\n6:C=z");
    }

    @Test
    void eachLineEndIsKnown() throws IOException {
        assertThat(read("a,b\nc,d\re,f\r\n")).isEqualTo("1:A=a/B=b\n2:A=c/B=d\n3:A=e/B=f");
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theSeparatorIsDetected(char separator) throws IOException {
        char other = separator == ',' ? ';' : ',';
        String file =
                "name;x. y\nA;1.5;2\nB;1.5;3\nC;7;4".replace(';', separator).replace('.', other);
        assertThat(SmallWorkbook.rows(file.getBytes(StandardCharsets.UTF_8), "", STANDARD)
                        .get(1)
                        .cells())
                .hasSize(3);
    }

    @Test
    void theSeparatorMayBeGivenOrNamedInTheFile() throws IOException {
        assertThat(read("a;b,c".getBytes(StandardCharsets.UTF_8), STANDARD.withSeparator(',')))
                .isEqualTo("1:A=a;b/B=c");
        assertThat(read("sep=|\r\na|b,c,d\r\n1|2,3,4")).isEqualTo("1:A=a/B=b,c,d\n2:A=1/B=2,3,4");
        assertThat(read("sep=\tx")).isEqualTo("1:A=sep=/B=x");
    }

    /** Hazard 9. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsNoPartOfTheFirstHeader(String charset) throws IOException {
        byte[] file = "\uFEFFsep=;\nаты;b\nҚайрат;ұ".getBytes(Charset.forName(charset));
        assertThat(read(file, STANDARD)).isEqualTo("1:A=аты/B=b\n2:A=Қайрат/B=ұ");
        assertThat(read(file, STANDARD.withCharset(Charset.forName("windows-1251"))))
                .startsWith("1:A=аты");
    }

    /** Hazard 8. */
    @ParameterizedTest
    @CsvSource({
        "windows-1251, Имя;Место рождения;Город;Алматы и Шымкент",
        "KOI8-R, Имя;Место рождения;Город;Алматы и Шымкент",
        "IBM866, Имя;Место рождения;Город;Алматы и Шымкент",
        "windows-1252, Prénom;Née à Besançon;déjà vue;Größe;Müller"
    })
    void aFileThatIsNotUtf8IsNotGuessedButItsCharsetIsNamed(String charset, String text) throws IOException {
        byte[] file = text.getBytes(Charset.forName(charset));
        Notice notice = refusal(file, STANDARD);
        assertThat(notice.code()).isEqualTo("table.charset-needed");
        assertThat(notice.arguments()).containsExactly(charset);
        assertThat(notice.message(Locale.forLanguageTag("ru"))).contains("--charset " + charset);
        assertThat(read(file, STANDARD.withCharset(Charset.forName(charset)))).contains(text.substring(0, 3));
    }

    @Test
    void utf16WithoutAMarkIsNamed() {
        assertThat(refusal("a;b\n1;2".getBytes(StandardCharsets.UTF_16LE), STANDARD)
                        .arguments())
                .containsExactly("UTF-16LE");
        assertThat(refusal("a;b\n1;2".getBytes(StandardCharsets.UTF_16BE), STANDARD)
                        .arguments())
                .containsExactly("UTF-16BE");
    }

    @Test
    void aWrongCharsetIsFoundAlsoFarIntoTheFile() {
        byte[] file = ("a,b\n".repeat(200_000) + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(file, STANDARD).code()).isEqualTo("table.charset-needed");
        Notice notice = refusal(file, STANDARD.withCharset(StandardCharsets.UTF_8));
        assertThat(notice.code()).isEqualTo("table.charset-wrong");
        assertThat(notice.arguments()).containsExactly("UTF-8");
    }

    /** Hazard 8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Нур?олжа",
                "?мір? Бол?ан",
                "К_рімбек_в",
                "Аз\uFFFDмат",
                "\uFFFD",
                "Ша??ырат",
                "?айрат Н?рлан",
                "Имя ?йгерим",
                "????????"
            })
    void lostLettersAreFound(String text) {
        assertThat(Cell.text(new CellAddress("", 1, 1), text).hasLostLetters()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Кто?",
                "да? нет",
                "what?ever",
                "a_b",
                "Айгүл",
                "",
                "?",
                "cas_CaseOwner",
                "Иван ???",
                "? Иван",
                "_имя",
                "Кто? Иван"
            })
    void otherTextsHaveLostNone(String text) {
        assertThat(Cell.text(new CellAddress("", 1, 1), text).hasLostLetters()).isFalse();
    }

    @Test
    void allIsTextAndNothingIsMissingThatIsWritten() throws IOException {
        List<Cell> cells = SmallWorkbook.cells(
                "NA,NULL,007,1e5,TRUE,2019-05-01,+77011234567".getBytes(StandardCharsets.UTF_8), "");
        assertThat(cells).extracting(Cell::type).containsOnly(CellType.TEXT);
        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly("NA", "NULL", "007", "1e5", "TRUE", "2019-05-01", "+77011234567");
    }

    /** Hazards 7 and 16. */
    @Test
    void theApostropheBeforeATriggerIsTakenAwayAndNoticed() throws IOException {
        byte[] file = "'=1+1,'plain,''-x,'-5,O'Brien,'".getBytes(StandardCharsets.UTF_8);
        assertThat(SmallWorkbook.cells(file, ""))
                .extracting(Cell::text)
                .containsExactly("=1+1", "'plain", "'-x", "-5", "O'Brien", "'");
        assertThat(SmallWorkbook.notices(file, ""))
                .extracting(Notice::code, notice -> String.valueOf(notice.address()))
                .containsExactly(
                        tuple("table.apostrophe-taken", "A1"),
                        tuple("table.apostrophe-taken", "C1"),
                        tuple("table.apostrophe-taken", "D1"));
    }

    /** Hazard 4: an export of Kobo, everything quoted, with a row of tags. */
    @Test
    void anExportOfAFormSystemIsReadCellByCell() throws IOException {
        assertThat(
                        read(
                                "\"case/prs_Gender\";\"means/Threats\";\"means\"\n\"#sex\";\"\";\"\"\n\"Feminine \";\"0\";\"False promises Debt bondage\"\n"))
                .isEqualTo(
                        "1:A=case/prs_Gender/B=means/Threats/C=means\n2:A=#sex\n3:A=Feminine /B=0/C=False promises Debt bondage");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWithItsPlace() {
        Notice notice = refusal("a,b\n1,\"open\n2,3\n".getBytes(StandardCharsets.UTF_8), STANDARD);
        assertThat(notice.code()).isEqualTo("table.open-quote");
        assertThat(String.valueOf(notice.address())).isEqualTo("B2");
    }

    @Test
    void quotesWithinATextAreLetters() throws IOException {
        assertThat(read("a,5\" pipe,\"x\" y\n")).isEqualTo("1:A=a/B=5\" pipe/C=x y");
    }

    @Test
    void cellsAndRowsAreBounded() {
        TableOptions small = STANDARD.withLimits(new TableLimits(9, 9, 9, 9, 9, 9, 1_000, 5));
        assertThat(refusal(("a," + "b".repeat(1_001)).getBytes(StandardCharsets.UTF_8), small)
                        .code())
                .isEqualTo("table.cell-too-long");
        assertThat(refusal("1,2,3,4,5,6".getBytes(StandardCharsets.UTF_8), small)
                        .code())
                .isEqualTo("table.too-many-columns");
    }
}
