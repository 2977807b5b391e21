package io.github.manumit.table;

import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be written. What a format lacks is left out: CSV has only the text.
 *
 * @param type how a workbook holds it; {@link CellType#ERROR} is written as text
 * @param text its content, spelled as in {@link Cell#text()}
 * @param format the number format of a number or date; empty for the usual one
 * @param fill the colour behind it, or null
 * @param bold whether the letters are bold
 * @param comment a note beside it, or null
 * @param link the cell of the same workbook to which it leads, or null
 */
public record NewCell(
        CellType type,
        @Sensitive(Sensitivity.FREE_TEXT) String text,
        String format,
        @Nullable CellFill fill,
        boolean bold,
        @Nullable String comment,
        @Nullable CellAddress link) {

    /** A cell without content. */
    public static final NewCell BLANK = new NewCell(CellType.BLANK, "", "", null, false, null, null);

    /**
     * Returns a cell of text, which stays text whatever it looks like.
     *
     * @param text the text
     * @return the cell
     */
    public static NewCell text(String text) {
        return text.isEmpty() ? BLANK : new NewCell(CellType.TEXT, text, "", null, false, null, null);
    }

    /**
     * Returns a cell that is held as a number, date or truth value if its text can be, otherwise as text.
     *
     * @param type the type
     * @param text the content, spelled as in {@link Cell#text()}
     * @return the cell
     */
    public static NewCell of(CellType type, String text) {
        return text.isEmpty() ? BLANK : new NewCell(type, text, "", null, false, null, null);
    }

    /**
     * Returns a copy with a colour.
     *
     * @param other the colour, or null for none
     * @return the copy
     */
    public NewCell with(@Nullable CellFill other) {
        return new NewCell(type, text, format, other, bold, comment, link);
    }

    /**
     * Returns a copy with a number format.
     *
     * @param code the format, spelled as in {@link Cell#format()}
     * @return the copy
     */
    public NewCell formatted(String code) {
        return new NewCell(type, text, code, fill, bold, comment, link);
    }

    /**
     * Returns a copy with bold letters.
     *
     * @return the copy
     */
    public NewCell inBold() {
        return new NewCell(type, text, format, fill, true, comment, link);
    }

    /**
     * Returns a copy with a note.
     *
     * @param note the note, or null for none
     * @return the copy
     */
    public NewCell commented(@Nullable String note) {
        return new NewCell(type, text, format, fill, bold, note, link);
    }

    /**
     * Returns a copy that leads to a cell of the same workbook.
     *
     * @param target the cell, or null for none
     * @return the copy
     */
    public NewCell linked(@Nullable CellAddress target) {
        return new NewCell(type, text, format, fill, bold, comment, target);
    }

    /** Returns the type, never the text. */
    @Override
    public String toString() {
        return type.toString();
    }
}
