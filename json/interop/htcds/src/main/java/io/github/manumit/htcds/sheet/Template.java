package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsRecord;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.table.CellArea;
import io.github.manumit.table.ColumnLayout;
import io.github.manumit.table.DropDown;
import io.github.manumit.table.NewCell;
import io.github.manumit.table.SheetLayout;
import io.github.manumit.table.TableWriter;
import io.github.manumit.table.WriteOptions;
import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An empty workbook to fill in: a sheet with a hidden row of technical names and a row of labels in the reader's language,
 * drop-downs in that language, and a sheet with instructions. It has no macros; {@link SheetReader} reads it.
 */
public final class Template {

    /** How the cell begins that says how the template is to be read. */
    static final String SETTINGS = "manumit:";

    private static final int FIRST_ROW = 3;
    private static final int LAST_ROW = 1002;
    private static final double WIDTH = 26;

    /** How many columns a field with several values has. */
    private static final int SEVERAL = 4;

    private static final Map<HtcdsField, Integer> FEWER = Map.of(
            HtcdsField.PRS_CITIZENSHIP, 3,
            HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, 2,
            HtcdsField.VIC_METHODS_OF_CONTROL, 6);

    private final Locale language;
    private final TableWriter out;

    private Template(Locale language, TableWriter out) {
        this.language = language;
        this.out = out;
    }

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
        new Template(language, out).write();
    }

    private static List<WrittenColumn> columns() {
        List<WrittenColumn> columns = new ArrayList<>();
        for (String prefix : List.of("prs_", "vic_", "cas_", "con_", "cco_", "spl_", "hte_", "per_", "org_")) {
            for (HtcdsField field : HtcdsField.values()) {
                if (field.technicalName().startsWith(prefix)) {
                    int count = field.isMultiple() ? FEWER.getOrDefault(field, SEVERAL) : 1;
                    for (int i = 1; i <= count; i++) {
                        columns.add(new WrittenColumn(field, i));
                    }
                }
            }
        }
        return columns;
    }

    private void write() throws IOException {
        List<WrittenColumn> columns = columns();
        SheetLayout layout =
                SheetLayout.of(SheetTexts.text("sheet.name", language)).frozen(2, 1);
        int settings = columns.size() + 3;
        for (int i = 1; i < settings; i++) {
            layout = layout.with(i, new ColumnLayout(WIDTH, false, true));
        }
        out.sheet(layout.with(settings, new ColumnLayout(WIDTH, true, true)));
        List<NewCell> names = new ArrayList<>();
        List<NewCell> labels = new ArrayList<>();
        names.add(NewCell.text(HtcdsRecord.PERSON_COLUMN));
        names.add(NewCell.text(HtcdsRecord.INCIDENT_COLUMN));
        labels.add(heading(SheetTexts.text("column.person", language), SheetTexts.text("hint.person", language)));
        labels.add(heading(SheetTexts.text("column.incident", language), SheetTexts.text("hint.incident", language)));
        for (WrittenColumn column : columns) {
            names.add(NewCell.text(column.name()));
            labels.add(heading(column.label(language), hint(column.field())));
        }
        names.add(NewCell.text(SETTINGS + "htcds-2.0 dates=" + order()));
        out.hideNextRow();
        out.row(names);
        out.row(labels);
        int at = FIRST_COLUMN;
        for (WrittenColumn column : columns) {
            offer(column.field(), at);
            at++;
        }
        instructions();
    }

    private static final int FIRST_COLUMN = 3;

    /** In English, day and month are read in either order, so that the year comes first. */
    private DateOrder order() {
        return switch (language.getLanguage()) {
            case "ru", "kk", "uz" -> DateOrder.DMY;
            default -> DateOrder.YMD;
        };
    }

    private NewCell heading(String label, String hint) {
        NewCell cell = SheetWriter.heading(label);
        return hint.isEmpty() ? cell : cell.commented(hint);
    }

    private String hint(HtcdsField field) {
        String form = form(field);
        String about = about(field);
        return about.isEmpty() || form.isEmpty() ? about + form : about + "\n" + form;
    }

    /** What a field is about, where its label does not tell. */
    private String about(HtcdsField field) {
        return switch (field.technicalName().substring(0, 4)) {
            case "per_" -> SheetTexts.text("hint.perpetrator", language);
            case "org_" -> SheetTexts.text("hint.organization", language);
            default ->
                switch (field) {
                    case VIC_TRAFFICKING_STATUS -> SheetTexts.text("hint.status", language);
                    case CON_CONSENT, VIC_AGREEMENT_TO_MANAGE_PERSONAL_DATA ->
                        SheetTexts.text("hint.consent", language);
                    default -> "";
                };
        };
    }

    /** In which form a value is written. */
    private String form(HtcdsField field) {
        if (field.isMultiple()) {
            return SheetTexts.text("hint.several", language);
        }
        if (CellReader.DIGITS.contains(field)) {
            return SheetTexts.text("hint.digits", language);
        }
        return switch (field.type()) {
            case DATE -> SheetTexts.text("hint.date", language);
            case LATITUDE, LONGITUDE -> SheetTexts.text("hint.coordinate", language);
            case NUMBER -> SheetTexts.text("hint.number", language);
            default -> "";
        };
    }

    private void offer(HtcdsField field, int column) {
        List<String> values = values(field, language);
        if (!values.isEmpty()) {
            boolean strict = field.type() == HtcdsType.CHOICE || field.type() == HtcdsType.CHECKBOX;
            out.offer(new DropDown(
                    new CellArea(FIRST_ROW, column, LAST_ROW, column),
                    values,
                    SheetTexts.text("list.title", language),
                    strict ? SheetTexts.text("list.error", language) : ""));
        }
    }

    /** The labels that a field offers in a language. */
    static List<String> values(HtcdsField field, Locale language) {
        Collator collator = Collator.getInstance(language);
        return switch (field.type()) {
            case CHOICE ->
                field.codes().stream()
                        .map(HtcdsCode::code)
                        .map(code -> ValueText.label(field, code, language))
                        .toList();
            case COUNTRY ->
                Countries.codes().stream()
                        .map(code -> ValueText.label(field, code, language))
                        .sorted(collator)
                        .toList();
            case LANGUAGE ->
                LanguageChoices.codes().stream()
                        .map(code -> ValueText.label(field, code, language))
                        .filter(label -> label.length() > 3)
                        .sorted(collator)
                        .toList();
            case CHECKBOX ->
                List.of(Truth.label(true, language.getLanguage()), Truth.label(false, language.getLanguage()));
            default -> List.of();
        };
    }

    private void instructions() throws IOException {
        out.sheet(SheetLayout.of(SheetTexts.text("instructions.name", language))
                .with(1, new ColumnLayout(110, false, false)));
        out.row(List.of(
                NewCell.text(SheetTexts.text("instructions.title", language)).inBold()));
        out.row(List.of());
        Map<String, String> texts = SheetTexts.of(language);
        for (int i = 1; texts.containsKey("instructions." + i); i++) {
            out.row(List.of(NewCell.text(SheetTexts.text("instructions." + i, language))));
        }
        out.row(List.of());
        out.row(List.of(NewCell.text(SheetTexts.text("instructions.licence", language))));
    }
}
