package io.github.manumit.table;

/**
 * What is read at most. A file beyond a limit is refused as a whole, with a {@link Notice} that names the limit.
 *
 * @param entries the parts of a workbook
 * @param partBytes the bytes of one part, once inflated
 * @param totalBytes the bytes of all parts, once inflated
 * @param ratio how many times larger a part may be than its compressed form; asked only of parts beyond 16 MB,
 *     because the styles of honest workbooks go beyond any ratio
 * @param sharedTexts the texts that a workbook keeps in its common table
 * @param sharedTextBytes the memory that these texts may take
 * @param cellCharacters the characters of one cell
 * @param columns the columns of a row
 */
public record TableLimits(
        int entries,
        long partBytes,
        long totalBytes,
        int ratio,
        int sharedTexts,
        long sharedTextBytes,
        int cellCharacters,
        int columns) {

    /**
     * The usual limits: 5,000 parts, 1 GB each and 2 GB in all, 250 times, 2,000,000 shared texts in a third of the
     * memory of the Java machine (at most 512 MB), 1,000,000 characters, 16,384 columns.
     */
    public static final TableLimits STANDARD = new TableLimits(
            5_000,
            1L << 30,
            2L << 30,
            250,
            2_000_000,
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 3),
            1_000_000,
            16_384);
}
