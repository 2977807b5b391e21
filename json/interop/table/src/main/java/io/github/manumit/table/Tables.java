package io.github.manumit.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The sheets of a CSV file or workbook, read row by row. The format is recognised by content, not by the file's name.
 * Nothing is copied to the disk. A sheet may be read several times. Not safe for use by several threads at once.
 */
public interface Tables extends Closeable {

    /**
     * Opens a file.
     *
     * @param file the file
     * @param options how to read it
     * @return its tables, to be closed
     * @throws UnreadableTableException if it is not a table, is protected by a password, is of an old format, is
     *     damaged, has a charset that must be given, or is beyond a limit
     * @throws IOException if the file cannot be read
     */
    static Tables open(Path file, TableOptions options) throws IOException {
        return TableOpener.open(file, options);
    }

    /**
     * Opens a table that is in memory.
     *
     * @param content the content of a file; not copied
     * @param options how to read it
     * @return its tables, to be closed
     * @throws UnreadableTableException as {@link #open(Path, TableOptions)}
     * @throws IOException never for another reason
     */
    static Tables open(byte[] content, TableOptions options) throws IOException {
        return TableOpener.open(content, options);
    }

    /**
     * Returns the format.
     *
     * @return the format that was recognised
     */
    TableFormat format();

    /**
     * Returns the names of the sheets, in their order, hidden ones too.
     *
     * @return the names; for a CSV file one empty name
     */
    List<String> sheets();

    /**
     * Returns how a sheet looks.
     *
     * @param sheet its name
     * @return the layout
     * @throws IllegalArgumentException if there is no such sheet
     * @throws UnreadableTableException if the sheet is damaged or beyond a limit
     * @throws IOException if the file cannot be read
     */
    SheetLayout layout(String sheet) throws IOException;

    /**
     * Gives the rows of a sheet to a visitor, one at a time.
     *
     * @param sheet the name of the sheet
     * @param visitor takes the rows until it says no
     * @throws IllegalArgumentException if there is no such sheet
     * @throws UnreadableTableException if the sheet is damaged or beyond a limit; the rows before have been given
     * @throws IOException if the file cannot be read, or from the visitor
     */
    void read(String sheet, RowVisitor visitor) throws IOException;

    /**
     * Returns what was noticed until now, once each. Of one code the first hundred are kept.
     *
     * @return the notices, in the order of reading
     */
    List<Notice> notices();
}
