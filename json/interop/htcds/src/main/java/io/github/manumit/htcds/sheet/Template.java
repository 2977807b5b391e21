package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.WriteOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An empty workbook to fill in: a sheet with a hidden row of technical names and a row of labels in the reader's language,
 * drop-downs in that language, and a sheet with instructions. It has no macros; {@link SheetReader} reads it.
 */
public final class Template {

    private static final int LAST_ROW = 1002;

    private Template() {}

    /**
     * Returns how a template is written.
     *
     * @param language the reader's language
     * @return the options for {@link TableWriter}, with the name of the hidden sheet of lists in that language
     */
    public static WriteOptions options(Locale language) {
        WriteOptions usual = WriteOptions.XLSX;
        return new WriteOptions(
                usual.format(), usual.separator(), usual.byteOrderMark(), SheetTexts.text("lists.name", language));
    }

    /**
     * Writes a template.
     *
     * @param language English, Russian, Kazakh or Uzbek; English for any other
     * @param out a workbook; not finished
     * @throws IOException if it cannot be written
     */
    public static void write(Locale language, TableWriter out) throws IOException {
        List<WrittenColumn> columns = new ArrayList<>();
        for (HtcdsField field : FormSheet.fields()) {
            for (int i = 1; i <= FormSheet.columns(field); i++) {
                columns.add(new WrittenColumn(field, i));
            }
        }
        FormSheet sheet = new FormSheet(language, columns, true, true);
        sheet.begin(out);
        sheet.offer(out, LAST_ROW);
        sheet.instructions(out);
    }
}
