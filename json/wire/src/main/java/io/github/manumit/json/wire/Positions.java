package io.github.manumit.json.wire;

/** Converts offsets in a text to lines and columns. Fast if the offsets are requested in ascending order. */
public final class Positions {

    private final String text;
    private final boolean oneLine;
    private final int firstLine;
    private int at;
    private int line;
    private int column;

    /**
     * A position in a text.
     *
     * @param line line number, from 1
     * @param column column in code points, from 1
     */
    public record Position(int line, int column) {}

    /**
     * Starts at the beginning of a document.
     *
     * @param text the document
     */
    public Positions(String text) {
        this(text, false, 1);
    }

    private Positions(String text, boolean oneLine, int firstLine) {
        this.text = text;
        this.oneLine = oneLine;
        this.firstLine = firstLine;
        restart();
    }

    /**
     * Counts within one line of a larger text.
     *
     * @param text the line
     * @param number its number, from 1
     * @return positions that all lie in that line
     */
    public static Positions inLine(String text, int number) {
        return new Positions(text, true, number);
    }

    private void restart() {
        at = 0;
        line = firstLine;
        column = 1;
    }

    /**
     * Returns the position of a character. LF, CR and CR LF end a line.
     *
     * @param offset offset in UTF-16 units; an offset outside the text is moved to the nearest end
     * @return the position
     */
    public Position at(long offset) {
        int wanted = (int) Math.max(0, Math.min(offset, text.length()));
        if (wanted < at) {
            restart();
        }
        while (at < wanted) {
            char c = text.charAt(at++);
            boolean breaks = !oneLine && (c == '\n' || (c == '\r' && !(at < text.length() && text.charAt(at) == '\n')));
            if (breaks) {
                line++;
                column = 1;
            } else if (!(Character.isLowSurrogate(c) && at > 1 && Character.isHighSurrogate(text.charAt(at - 2)))) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
