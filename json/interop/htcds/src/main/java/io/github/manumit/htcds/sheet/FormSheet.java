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
import java.io.IOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sheet that people fill in, or fill in further: a hidden row of technical names, a row of labels with hints, and drop-downs. The codes
 * of persons and cases come first and stay in sight.
 */
final class FormSheet {

    /** How the cell begins that says how the sheet is to be read. */
    static final String SETTINGS = "manumit:";

    /** The first row below the headings. */
    static final int FIRST_ROW = 3;

    private static final double WIDTH = 26;

    /** How many columns a field with several values has at least. */
    private static final int SEVERAL = 4;

    private static final Map<HtcdsField, Integer> FEWER = Map.of(
            HtcdsField.PRS_CITIZENSHIP, 3,
            HtcdsField.VIC_FORCED_LABOUR_INDUSTRY, 2,
            HtcdsField.VIC_METHODS_OF_CONTROL, 6);

    private final Locale language;
    private final List<WrittenColumn> columns;
    private final boolean persons;
    private final boolean incidents;

    /**
     * Makes a sheet.
     *
     * @param language the language of labels and hints
     * @param columns the columns of fields
     * @param persons whether there is a column for the code of the person
     * @param incidents whether there is one for the code of the case
     */
    FormSheet(Locale language, List<WrittenColumn> columns, boolean persons, boolean incidents) {
        this.language = language;
        this.columns = columns;
        this.persons = persons;
        this.incidents = incidents;
    }

    /** The fields in the order of the sheet: first the person, last the organization that keeps the case. */
    static List<HtcdsField> fields() {
        List<HtcdsField> fields = new ArrayList<>();
        for (String prefix : List.of("prs_", "vic_", "cas_", "con_", "cco_", "spl_", "hte_", "per_", "org_")) {
            for (HtcdsField field : HtcdsField.values()) {
                if (field.technicalName().startsWith(prefix)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    /** How many columns a field has at least. */
    static int columns(HtcdsField field) {
        return field.isMultiple() ? FEWER.getOrDefault(field, SEVERAL) : 1;
    }

    /** Begins the sheet: everything above the rows. */
    void begin(TableWriter out) throws IOException {
        int codes = (persons ? 1 : 0) + (incidents ? 1 : 0);
        SheetLayout layout =
                SheetLayout.of(SheetTexts.text("sheet.name", language)).frozen(2, Math.min(1, codes));
        int settings = columns.size() + codes + 1;
        for (int i = 1; i < settings; i++) {
            layout = layout.with(i, new ColumnLayout(WIDTH, false, true));
        }
        out.sheet(layout.with(settings, new ColumnLayout(WIDTH, true, true)));
        List<NewCell> names = new ArrayList<>();
        List<NewCell> labels = new ArrayList<>();
        if (persons) {
            names.add(NewCell.text(HtcdsRecord.PERSON_COLUMN));
            labels.add(heading(SheetTexts.text("column.person", language), SheetTexts.text("hint.person", language)));
        }
        if (incidents) {
            names.add(NewCell.text(HtcdsRecord.INCIDENT_COLUMN));
            labels.add(
                    heading(SheetTexts.text("column.incident", language), SheetTexts.text("hint.incident", language)));
        }
        for (WrittenColumn column : columns) {
            names.add(NewCell.text(column.name()));
            labels.add(heading(column.label(language), hint(column.field())));
        }
        names.add(NewCell.text(SETTINGS + "htcds-2.0 dates=" + order()));
        out.hideNextRow();
        out.row(names);
        out.row(labels);
    }

    /** Offers the values of lists in the rows. */
    void offer(TableWriter out, int lastRow) {
        int at = (persons ? 1 : 0) + (incidents ? 1 : 0) + 1;
        for (WrittenColumn column : columns) {
            List<String> values = values(column.field(), language);
            if (!values.isEmpty()) {
                HtcdsType type = column.field().type();
                boolean strict = type == HtcdsType.CHOICE || type == HtcdsType.CHECKBOX;
                out.offer(new DropDown(
                        new CellArea(FIRST_ROW, at, lastRow, at),
                        values,
                        SheetTexts.text("list.title", language),
                        strict ? SheetTexts.text("list.error", language) : ""));
            }
            at++;
        }
    }

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

    /** Adds a sheet that says how to fill in the other one. */
    void instructions(TableWriter out) throws IOException {
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
