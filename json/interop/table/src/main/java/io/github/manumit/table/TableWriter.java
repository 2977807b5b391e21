package io.github.manumit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a CSV file or a workbook, row by row. Text stays text: a workbook gets cells of text and no formulas, and a
 * CSV file an apostrophe before what a spreadsheet program would run, which {@link Tables} takes away again. The same
 * calls give the same bytes.
 *
 * <p>A writer to a file writes beside it and puts the new file in its place in {@link #finish()}. Without that,
 * {@link #close()} leaves what was there before. Not safe for use by several threads at once.
 */
public interface TableWriter extends Closeable {

    /**
     * Begins a file.
     *
     * @param file the file; replaced if it exists
     * @param options the format and its details
     * @return the writer, to be finished and closed
     * @throws IOException if no file can be made in its folder
     */
    static TableWriter to(Path file, WriteOptions options) throws IOException {
        return WholeFile.writer(file, options);
    }

    /**
     * Begins to write to a stream.
     *
     * @param out the stream; not closed
     * @param options the format and its details
     * @return the writer, to be finished and closed
     * @throws IOException if the stream cannot be written to
     */
    static TableWriter to(OutputStream out, WriteOptions options) throws IOException {
        return options.format() == TableFormat.CSV
                ? new CsvTableWriter(out, options)
                : new XlsxTableWriter(out, options);
    }

    /**
     * Begins a sheet. Rows count from 1 again.
     *
     * @param layout its name and look
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the name is taken, or is not one of 1 to 31 characters without
     *     <code>: \ / ? * [ ]</code>; a CSV file takes any
     * @throws IllegalStateException if a CSV file has a sheet already
     */
    void sheet(SheetLayout layout) throws IOException;

    /**
     * Writes the next row.
     *
     * @param cells the cells, from column A
     * @throws IOException if it cannot be written
     * @throws UnwritableCellException if a text is too long for the format, or cannot be encoded
     */
    void row(List<NewCell> cells) throws IOException;

    /**
     * Writes the next row as texts.
     *
     * @param texts the texts, from column A; an empty one leaves the cell blank
     * @throws IOException as {@link #row(List)}
     */
    default void texts(List<String> texts) throws IOException {
        List<NewCell> cells = new ArrayList<>(texts.size());
        for (String text : texts) {
            cells.add(NewCell.text(text));
        }
        row(cells);
    }

    /**
     * Hides the row that is written next. A CSV file shows it.
     */
    void hideNextRow();

    /**
     * Offers values in cells of the current sheet. A CSV file offers nothing.
     *
     * @param choices the cells and the values
     */
    void offer(DropDown choices);

    /**
     * Ends the file and puts it in its place.
     *
     * @throws IOException if it cannot be written
     */
    void finish() throws IOException;
}
