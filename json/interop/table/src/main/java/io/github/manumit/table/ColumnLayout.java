package io.github.manumit.table;

/**
 * How a column looks.
 *
 * @param width its width in characters; 0 for the usual width
 * @param hidden whether it is hidden
 * @param text whether cells that are typed in stay text: ids, phones and postcodes keep their zeros. It is only
 *     written, and false where a layout was read
 */
public record ColumnLayout(double width, boolean hidden, boolean text) {

    /** A shown column of the usual width. */
    public static final ColumnLayout USUAL = new ColumnLayout(0, false, false);

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if {@code width} is not from 0 to 255
     */
    public ColumnLayout {
        if (!(width >= 0 && width <= 255)) {
            throw new IllegalArgumentException("a column is 0 to 255 characters wide");
        }
    }
}
