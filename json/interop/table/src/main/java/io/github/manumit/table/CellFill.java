package io.github.manumit.table;

/** The colour behind a cell, light enough for black letters. */
public enum CellFill {

    /** Of headers: grey. */
    HEADER("D9E1E8"),

    /** Of cells with an error: red. */
    ERROR("F8B4B4"),

    /** Of cells with a warning: yellow. */
    WARNING("FFE699"),

    /** Of cells with a note: blue. */
    NOTE("CFE2F3");

    private final String colour;

    CellFill(String colour) {
        this.colour = colour;
    }

    /**
     * Returns the colour.
     *
     * @return red, green and blue, two hexadecimal digits each
     */
    public String colour() {
        return colour;
    }
}
