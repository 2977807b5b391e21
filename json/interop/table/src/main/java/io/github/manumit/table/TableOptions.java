package io.github.manumit.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How to read a table.
 *
 * @param charset the charset of a CSV file that has no byte order mark, or null to take UTF-8 where the file is valid
 *     UTF-8 and to refuse it otherwise
 * @param separator the separator of a CSV file, or null to detect it among comma, semicolon, tab and vertical bar
 * @param limits what is read at most
 */
public record TableOptions(
        @Nullable Charset charset, @Nullable Character separator, TableLimits limits) {

    /** Detects everything, within the usual limits. */
    public static final TableOptions STANDARD = new TableOptions(null, null, TableLimits.STANDARD);

    /**
     * Returns a copy with a charset.
     *
     * @param other the charset, or null to detect it
     * @return the copy
     */
    public TableOptions withCharset(@Nullable Charset other) {
        return new TableOptions(other, separator, limits);
    }

    /**
     * Returns a copy with a separator.
     *
     * @param other the separator, or null to detect it
     * @return the copy
     */
    public TableOptions withSeparator(@Nullable Character other) {
        return new TableOptions(charset, other, limits);
    }

    /**
     * Returns a copy with other limits.
     *
     * @param other the limits
     * @return the copy
     */
    public TableOptions withLimits(TableLimits other) {
        return new TableOptions(charset, separator, other);
    }
}
