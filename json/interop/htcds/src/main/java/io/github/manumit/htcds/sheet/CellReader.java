package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import io.github.manumit.htcds.HtcdsType;
import io.github.manumit.htcds.HtcdsValue;
import io.github.manumit.table.Cell;
import io.github.manumit.table.CellType;
import io.github.manumit.table.DatePart;
import io.github.manumit.table.NoticeLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells as values of fields. What cannot be read stays as it is written, with a finding. */
final class CellReader {

    /** Fields in which zeros at the beginning, or a plus, are part of the value. */
    static final Set<HtcdsField> DIGITS = Set.of(
            HtcdsField.ORG_PHONE,
            HtcdsField.ORG_SHIPPING_POSTAL_CODE,
            HtcdsField.PRS_HOME_PHONE,
            HtcdsField.PRS_MOBILE_PHONE,
            HtcdsField.PRS_IDENTITY_NUMBER,
            HtcdsField.PRS_MAILING_POSTAL_CODE,
            HtcdsField.HTE_POSTAL_CODE);

    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "#n/a");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern DECIMALS = Pattern.compile("\\d+\\.0+");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(?:[.,]0+)?");
    private static final Pattern DECIMAL = Pattern.compile("([+-]?\\d{1,9})(?:[.,](\\d+))?");
    private static final Pattern HEMISPHERE =
            Pattern.compile("(?:([NSEW])\\s*)?(\\d{1,3}(?:[.,]\\d+)?)\\s*\u00b0?\\s*([NSEW])?");
    private static final Pattern SPOILT =
            Pattern.compile("(?:\\d{1,2}[.\\- ]?\\p{L}{3,9}\\.?|\\p{L}{3,9}\\.?[.\\- ]?\\d{1,2})");
    private static final int MOST_REMEMBERED = 2000;
    private static final int LIKELY_AGE = 100;

    /** An age beyond this is not read as one. */
    private static final int GREATEST_AGE = 130;
    /** To look for the nearest word takes much longer than to read a cell. */
    private static final int MOST_ASKED = 1000;

    private final Consumer<SheetFinding> findings;
    private final boolean macros;
    private int asked;
    private final Map<ChoiceList, Map<String, List<ChoiceList.Piece>>> remembered = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param findings takes what it finds
     * @param macros whether the sheet was filled in with the macro of the official workbook
     */
    CellReader(Consumer<SheetFinding> findings, boolean macros) {
        this.findings = findings;
        this.macros = macros;
    }

    /** Only blank cells and NULL are missing; NA is Namibia. */
    static boolean isMissing(Cell cell) {
        if (cell.type() == CellType.BLANK) {
            return true;
        }
        String text = FoldedText.strip(cell.text());
        return text.isEmpty() || text.equals("NULL");
    }

    /**
     * Reads a cell.
     *
     * @param cell a cell that is not missing
     * @param column its column, which has a field
     * @param order the order of dates in the column; null if it is not known
     * @return the values; empty if the cell says nothing of the field
     */
    List<HtcdsValue> read(Cell cell, SheetPlan.Column column, HtcdsField field, @Nullable DateOrder order) {
        if (cell.formula()) {
            report("sheet.formula", NoticeLevel.WARNING, cell, column);
        }
        if (cell.type() == CellType.ERROR) {
            report("sheet.error-cell", NoticeLevel.ERROR, cell, column);
            return List.of();
        }
        if (cell.hasLostLetters()) {
            report("sheet.letters-lost", NoticeLevel.ERROR, cell, column);
        }
        if (NOT_APPLICABLE.contains(FoldedText.tight(cell.text()))) {
            report("sheet.not-applicable", NoticeLevel.NOTE, cell, column);
            return List.of();
        }
        if (Unknown.is(cell.text())) {
            return unknown(cell, column, field);
        }
        List<HtcdsValue> values = switch (field.type()) {
            case TEXT, LONG_TEXT, LOOKUP -> text(cell, column, field);
            case DATE -> date(cell, column, order);
            case NUMBER -> number(cell, column, field);
            case LONGITUDE, LATITUDE -> coordinate(cell, column, field);
            case CHECKBOX -> box(cell, column);
            case CHOICE, COUNTRY, LANGUAGE -> choices(cell, column, field);
        };
        return values.stream()
                .map(value -> value.from(cell.address().toString()))
                .toList();
    }
    /** A cell that says that nothing is known: it should be blank, unless the field has a code for that. */
    private List<HtcdsValue> unknown(Cell cell, SheetPlan.Column column, HtcdsField field) {
        Optional<ChoiceMatch> known = column.choices == null ? Optional.empty() : column.choices.find(cell.text());
        Optional<HtcdsCode> code = field.code("NonSpecifiedUnknown");
        if (known.isPresent()) {
            return choices(cell, column, field).stream()
                    .map(value -> value.from(cell.address().toString()))
                    .toList();
        }
        if (code.isPresent()) {
            report("sheet.unknown-choice", NoticeLevel.ERROR, cell, column, field, code.get());
        } else {
            boolean isText = field.type() == HtcdsType.TEXT
                    || field.type() == HtcdsType.LONG_TEXT
                    || field.type() == HtcdsType.LOOKUP;
            report("sheet.says-unknown", isText ? NoticeLevel.WARNING : NoticeLevel.ERROR, cell, column);
        }
        return List.of(HtcdsValue.of(cell.text()).from(cell.address().toString()));
    }

    /** Reads a cell of the column of one choice: whether it is chosen. */
    boolean flag(Cell cell, SheetPlan.Column column, ChoiceMatch choice) {
        Optional<Boolean> truth = Truth.of(cell.text());
        if (truth.isPresent()) {
            return truth.get();
        }
        if (column.choices != null
                && column.choices.find(cell.text()).filter(choice::equalsValue).isPresent()) {
            return true;
        }
        if (!NOT_APPLICABLE.contains(FoldedText.tight(cell.text()))) {
            report("sheet.not-a-flag", NoticeLevel.ERROR, cell, column);
        }
        return false;
    }

    private void report(String code, NoticeLevel level, Cell cell, SheetPlan.Column column, Object... arguments) {
        findings.accept(SheetFinding.of(code, level, cell.address(), column.heading, arguments));
    }

    private static List<HtcdsValue> asWritten(Cell cell) {
        return List.of(HtcdsValue.of(cell.text()));
    }

    private List<HtcdsValue> text(Cell cell, SheetPlan.Column column, HtcdsField field) {
        String text = cell.text();
        if (cell.type() == CellType.NUMBER) {
            if (cell.mayHaveLostDigits()) {
                report("sheet.digits-lost", NoticeLevel.ERROR, cell, column);
            } else if (DIGITS.contains(field)) {
                report("sheet.zeros-lost", NoticeLevel.WARNING, cell, column);
            }
        } else if (DIGITS.contains(field)
                && EXPONENT.matcher(FoldedText.strip(text)).matches()) {
            report("sheet.digits-lost", NoticeLevel.ERROR, cell, column);
        } else if (DIGITS.contains(field)
                && DECIMALS.matcher(FoldedText.strip(text)).matches()) {
            // A program took the digits for a number with decimals.
            report("sheet.zeros-lost", NoticeLevel.WARNING, cell, column);
            return List.of(HtcdsValue.of(FoldedText.strip(text).replaceFirst("\\.0+$", "")));
        } else if (cell.type() == CellType.DATE) {
            report("sheet.date-in-text", NoticeLevel.WARNING, cell, column);
        }
        return asWritten(cell);
    }

    private List<HtcdsValue> date(Cell cell, SheetPlan.Column column, @Nullable DateOrder order) {
        if (cell.type() == CellType.DATE) {
            return dateCell(cell, column);
        }
        if (cell.type() == CellType.NUMBER) {
            if (cell.text().matches("(?:18|19|20)\\d{2}")) {
                report("sheet.number-as-year", NoticeLevel.WARNING, cell, column);
                return asWritten(cell);
            }
            report("sheet.date-number", NoticeLevel.ERROR, cell, column);
            return asWritten(cell);
        }
        DateText date = DateText.read(cell.text());
        if (date.hasTime()) {
            report("sheet.time-left-out", NoticeLevel.NOTE, cell, column);
        }
        switch (date.kind()) {
            case CLEAR -> {
                if (date.order() != null && order != null && order != DateOrder.YMD && date.order() != order) {
                    report("sheet.date-other-order", NoticeLevel.WARNING, cell, column);
                }
                return List.of(HtcdsValue.of(date.edtf(order)));
            }
            case OPEN -> {
                DateOrder by = order == DateOrder.YMD ? null : order;
                if (by == null) {
                    report("sheet.date-open", NoticeLevel.WARNING, cell, column);
                }
                return List.of(HtcdsValue.of(date.edtf(by)));
            }
            case NUMBER -> report("sheet.date-number", NoticeLevel.ERROR, cell, column);
            case SHORT_YEAR -> report("sheet.date-short-year", NoticeLevel.ERROR, cell, column);
            case NO_SUCH_DAY -> report("sheet.no-such-day", NoticeLevel.ERROR, cell, column);
            case UNREADABLE -> report("sheet.date-unreadable", NoticeLevel.ERROR, cell, column);
        }
        return asWritten(cell);
    }

    /** A date by its style: what the style does not show was not typed. */
    private List<HtcdsValue> dateCell(Cell cell, SheetPlan.Column column) {
        String text = cell.text();
        if (text.length() < 10) {
            report("sheet.date-unreadable", NoticeLevel.ERROR, cell, column);
            return asWritten(cell);
        }
        if (text.length() > 10 && !text.substring(10).matches("T00:00(?::00)?")) {
            report("sheet.time-left-out", NoticeLevel.NOTE, cell, column);
        }
        String day = text.substring(0, 10);
        boolean year = cell.shows(DatePart.YEAR);
        boolean month = cell.shows(DatePart.MONTH);
        if (year && !cell.shows(DatePart.DAY)) {
            report("sheet.date-style", NoticeLevel.NOTE, cell, column);
            return List.of(HtcdsValue.of(day.substring(0, month ? 7 : 4)));
        }
        if (!year && month) {
            report("sheet.date-without-year", NoticeLevel.WARNING, cell, column);
        }
        return List.of(HtcdsValue.of(day));
    }

    private List<HtcdsValue> number(Cell cell, SheetPlan.Column column, HtcdsField field) {
        String text = FoldedText.strip(cell.text());
        Matcher whole = WHOLE.matcher(text);
        if (cell.type() != CellType.DATE && text.matches("[-\u2212]\\d+(?:[.,]0+)?")) {
            report("sheet.negative-number", NoticeLevel.ERROR, cell, column);
            return asWritten(cell);
        }
        if (cell.type() != CellType.DATE && whole.matches()) {
            int number = Integer.parseInt(whole.group(1));
            if (field == HtcdsField.VIC_AGE_WHEN_TRAFFICKED && number > LIKELY_AGE) {
                NoticeLevel level = number > GREATEST_AGE ? NoticeLevel.ERROR : NoticeLevel.WARNING;
                report("sheet.age-unlikely", level, cell, column);
            }
            return List.of(HtcdsValue.of(whole.group(1)));
        }
        boolean spoilt = cell.type() == CellType.DATE || (SPOILT.matcher(text).matches() && hasMonth(text));
        report(spoilt ? "sheet.spoilt-band" : "sheet.not-a-number", NoticeLevel.ERROR, cell, column);
        return asWritten(cell);
    }

    private static boolean hasMonth(String text) {
        return MonthNames.month(text.replaceAll("[\\P{L}]", "").toLowerCase(java.util.Locale.ROOT)) > 0;
    }

    private List<HtcdsValue> coordinate(Cell cell, SheetPlan.Column column, HtcdsField field) {
        String text = FoldedText.strip(cell.text()).replace('\u2212', '-');
        Matcher decimal = DECIMAL.matcher(text);
        String degrees = "";
        if (decimal.matches()) {
            degrees = decimal.group(2) == null ? decimal.group(1) : decimal.group(1) + "." + decimal.group(2);
        } else {
            Matcher hemisphere = HEMISPHERE.matcher(text.toUpperCase(java.util.Locale.ROOT));
            if (hemisphere.matches()) {
                String side = hemisphere.group(1) != null ? hemisphere.group(1) : hemisphere.group(3);
                boolean fits = side != null
                        && hemisphere.group(1) == null != (hemisphere.group(3) == null)
                        && (field.type() == HtcdsType.LATITUDE ? "NS" : "EW").contains(side);
                degrees = fits
                        ? ("SW".contains(side) ? "-" : "") + hemisphere.group(2).replace(',', '.')
                        : "";
            }
        }
        if (degrees.isEmpty()) {
            report("sheet.coordinate-unreadable", NoticeLevel.ERROR, cell, column);
            return asWritten(cell);
        }
        if (degrees.startsWith("+")) {
            degrees = degrees.substring(1);
        }
        double value = Math.abs(Double.parseDouble(degrees));
        int most = field.type() == HtcdsType.LATITUDE ? 90 : 180;
        if (value > most) {
            report(
                    value <= 180 ? "sheet.coordinates-exchanged" : "sheet.coordinate-range",
                    NoticeLevel.ERROR,
                    cell,
                    column,
                    most);
        }
        return List.of(HtcdsValue.of(degrees));
    }

    private List<HtcdsValue> box(Cell cell, SheetPlan.Column column) {
        Optional<Boolean> truth = Truth.of(cell.text());
        if (truth.isEmpty()) {
            report("sheet.not-a-box", NoticeLevel.ERROR, cell, column);
            return asWritten(cell);
        }
        return List.of(HtcdsValue.of(truth.get() ? "TRUE" : "FALSE"));
    }

    private List<HtcdsValue> choices(Cell cell, SheetPlan.Column column, HtcdsField field) {
        ChoiceList list = column.choices;
        if (list == null) {
            return asWritten(cell);
        }
        List<ChoiceList.Piece> pieces = pieces(list, cell.text());
        if (list.takesOne() && pieces.size() > 1) {
            report("sheet.several-choices", NoticeLevel.ERROR, cell, column, field);
            return asWritten(cell);
        }
        if (macros && field.isMultiple()) {
            hidden(cell, column, field, pieces);
        }
        List<HtcdsValue> values = new ArrayList<>();
        for (ChoiceList.Piece piece : pieces) {
            ChoiceMatch match = piece.match();
            if (match == null) {
                unknown(cell, column, field, list, piece.text());
                values.add(HtcdsValue.of(piece.text()));
            } else {
                column.count(match.kind());
                HtcdsCode code = match.code();
                values.add(code != null ? HtcdsValue.of(code) : HtcdsValue.of(match.value()));
            }
        }
        return values;
    }

    private List<ChoiceList.Piece> pieces(ChoiceList list, String text) {
        Map<String, List<ChoiceList.Piece>> known = remembered.computeIfAbsent(list, unseen -> new HashMap<>());
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, list::split);
    }

    private void unknown(Cell cell, SheetPlan.Column column, HtcdsField field, ChoiceList list, String text) {
        NoticeLevel level = field.type() == HtcdsType.CHOICE ? NoticeLevel.ERROR : NoticeLevel.WARNING;
        asked++;
        Optional<ChoiceMatch> near = asked > MOST_ASKED ? Optional.empty() : list.nearest(text);
        if (near.isEmpty()) {
            report("sheet.unknown-choice", level, cell, column, field);
        } else {
            HtcdsCode code = near.get().code();
            Object shown = code != null
                    ? code
                    : new NamedValue(field.type(), near.get().value());
            report("sheet.unknown-choice", level, cell, column, field, shown);
        }
    }

    /** The macro of the official workbook cannot add a label that is part of one that is there. */
    private void hidden(Cell cell, SheetPlan.Column column, HtcdsField field, List<ChoiceList.Piece> pieces) {
        for (ChoiceList.Piece piece : pieces) {
            ChoiceMatch match = piece.match();
            if (match != null && Macro.canHide(field, match.value(), pieces)) {
                report("sheet.macro-may-hide", NoticeLevel.WARNING, cell, column);
                return;
            }
        }
    }
}
