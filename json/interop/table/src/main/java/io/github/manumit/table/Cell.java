package io.github.manumit.table;

import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;

/**
 * One cell as read.
 *
 * @param address where it is
 * @param type what it holds
 * @param text its content: a text as it is; a number as its shortest decimal with a point and without an exponent,
 *     such as {@code 76.945}; a date in ISO 8601, such as {@code 2019-05-01}, {@code 2019-05-01T10:30} or {@code 10:30};
 *     {@code TRUE} or {@code FALSE}; an error as it is; empty for a blank
 * @param format the number format of a number or date, as the workbook has it, such as {@code dd.mm.yyyy}; that of a
 *     built-in format is the English one; empty for {@code General} and for all other types
 * @param formula whether the workbook has a formula here; {@code text} is then the value that was last computed by the
 *     program that saved the workbook, or empty where it saved none. No formula is evaluated
 */
public record Cell(
        CellAddress address,
        CellType type,
        @Sensitive(Sensitivity.FREE_TEXT) String text,
        String format,
        boolean formula) {
    /**
     * Returns a blank cell.
     *
     * @param address where it is
     * @return the cell
     */
    public static Cell blank(CellAddress address) {
        return new Cell(address, CellType.BLANK, "", "", false);
    }

    /**
     * Returns a cell of text.
     *
     * @param address where it is
     * @param text the text; an empty one gives a blank cell
     * @return the cell
     */
    public static Cell text(CellAddress address, String text) {
        return text.isEmpty() ? blank(address) : new Cell(address, CellType.TEXT, text, "", false);
    }

    /**
     * Tells whether the cell holds nothing.
     *
     * @return whether its type is {@link CellType#BLANK}
     */
    public boolean isBlank() {
        return type == CellType.BLANK;
    }

    /**
     * Returns the cell with a text that any document can hold.
     *
     * @return a cell with U+FFFD for each null character and each half of a surrogate pair, so that {@link #hasLostLetters} is true
     *     for it; this cell if there is none
     */
    public Cell sound() {
        String sound = ReplacedLetters.sound(text);
        return sound.equals(text) ? this : new Cell(address, type, sound, format, formula);
    }

    /**
     * Tells whether the number format of a date shows a part of it. A person who typed {@code 06/2019} sees
     * {@code Jun-19} in a cell that holds the first of June; one who typed {@code 9-17} sees {@code 17-Sep}.
     *
     * @param part the part
     * @return whether a person sees it; false for a cell that is not a date
     */
    public boolean shows(DatePart part) {
        return type == CellType.DATE && NumberFormat.of(format).shows(part);
    }

    /**
     * Tells whether digits of a number may be lost: spreadsheet programs keep 15, and put zeros for the others.
     *
     * @return whether the cell is a number with more than 15 digits before the point
     */
    public boolean mayHaveLostDigits() {
        if (type != CellType.NUMBER) {
            return false;
        }
        int point = text.indexOf('.');
        int digits = (point < 0 ? text.length() : point) - (text.startsWith("-") ? 1 : 0);
        return digits > 15;
    }

    /**
     * Tells whether letters of the text were lost on its way through a code page that lacks them: it has U+FFFD, a question
     * mark or underscore between two letters of which one is Cyrillic, a question mark where a Cyrillic word begins, or
     * four question marks in a row.
     *
     * @return whether letters seem to be lost
     */
    public boolean hasLostLetters() {
        return ReplacedLetters.in(text);
    }

    /** Returns address and type, never the text. */
    @Override
    public String toString() {
        return address + " " + type;
    }
}
