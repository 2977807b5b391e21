package io.github.manumit.json;

/**
 * Limits on what is read, so that no document can exhaust the reader. Exceeding a limit is reported as a finding.
 *
 * @param bytes maximum size of a document in bytes, after unpacking; 16 MiB by default
 * @param depth maximum nesting depth of objects and arrays, 1 to 1,000; 64 by default
 * @param stringLength maximum length of a string, in UTF-16 units; 1,000,000 by default
 * @param nameLength maximum length of a property name, in UTF-16 units; 500 by default
 * @param values maximum number of values of any kind in a document; an unknown property or a map entry counts as ten
 *     values because of the memory that it takes; 500,000 by default
 * @param findings maximum number of findings for a document; one more finding says that there are others; 1,000 by
 *     default
 */
public record ReadLimits(int bytes, int depth, int stringLength, int nameLength, int values, int findings) {

    private static final int MAX_BYTES = 1 << 30;
    private static final int MAX_DEPTH = 1_000;
    private static final ReadLimits STANDARD = new ReadLimits(16 * 1024 * 1024, 64, 1_000_000, 500, 500_000, 1_000);

    /**
     * Checks that each limit is at least 1, {@code bytes} at most 1 GiB and {@code depth} at most 1,000.
     *
     * @throws IllegalArgumentException otherwise
     */
    public ReadLimits {
        if (bytes < 1 || depth < 1 || stringLength < 1 || nameLength < 1 || values < 1 || findings < 1) {
            throw new IllegalArgumentException("a limit must be at least 1");
        }
        if (bytes > MAX_BYTES || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("bytes must be at most 1 GiB and depth at most 1,000");
        }
    }

    /**
     * Returns the default limits.
     *
     * @return limits that suit case files of any usual size
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Returns the same limits with a different document size.
     *
     * @param bytes maximum size of a document, in bytes
     * @return the limits
     */
    public ReadLimits withBytes(int bytes) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * Returns the same limits with a different depth.
     *
     * @param depth maximum nesting depth of objects and arrays
     * @return the limits
     */
    public ReadLimits withDepth(int depth) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * Returns the same limits with a different string length.
     *
     * @param stringLength maximum length of a string, in UTF-16 units
     * @return the limits
     */
    public ReadLimits withStringLength(int stringLength) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * Returns the same limits with a different name length.
     *
     * @param nameLength maximum length of a property name, in UTF-16 units
     * @return the limits
     */
    public ReadLimits withNameLength(int nameLength) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * Returns the same limits with a different number of values.
     *
     * @param values maximum number of values in a document
     * @return the limits
     */
    public ReadLimits withValues(int values) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * Returns the same limits with a different number of findings.
     *
     * @param findings maximum number of findings for a document
     * @return the limits
     */
    public ReadLimits withFindings(int findings) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }
}
