package io.github.manumit.json;

/**
 * Bounds on what is read, so that no document can exhaust the reader. What exceeds one is a finding.
 *
 * @param bytes greatest size of a document, in bytes once unpacked; 16 MiB by default
 * @param depth how deep objects and arrays may lie in each other, 1 to 1,000; 64 by default
 * @param stringLength greatest length of a string, in UTF-16 units; 1,000,000 by default
 * @param nameLength greatest length of a property's name, in UTF-16 units; 500 by default
 * @param values greatest number of values of any kind in a document, where an unknown property or an entry of a map
 *     counts ten times, for what
 *     it takes in memory; 500,000 by default
 * @param findings greatest number of findings for a document, beyond which one says that there are more; 1,000 by
 *     default
 */
public record ReadLimits(int bytes, int depth, int stringLength, int nameLength, int values, int findings) {

    private static final int MAX_BYTES = 1 << 30;
    private static final int MAX_DEPTH = 1_000;
    private static final ReadLimits STANDARD = new ReadLimits(16 * 1024 * 1024, 64, 1_000_000, 500, 500_000, 1_000);

    /**
     * Checks that each bound is at least 1, {@code bytes} at most 1 GiB and {@code depth} at most 1,000.
     *
     * @throws IllegalArgumentException otherwise
     */
    public ReadLimits {
        if (bytes < 1 || depth < 1 || stringLength < 1 || nameLength < 1 || values < 1 || findings < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (bytes > MAX_BYTES || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a document is read up to 1 GiB, and up to 1,000 levels");
        }
    }

    /**
     * Returns the default bounds.
     *
     * @return fit for case files of any usual size
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * The same bounds with another size.
     *
     * @param bytes greatest size of a document, in bytes
     * @return the bounds
     */
    public ReadLimits withBytes(int bytes) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * The same bounds with another depth.
     *
     * @param depth how deep objects and arrays may lie in each other
     * @return the bounds
     */
    public ReadLimits withDepth(int depth) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * The same bounds with another length of strings.
     *
     * @param stringLength greatest length of a string, in UTF-16 units
     * @return the bounds
     */
    public ReadLimits withStringLength(int stringLength) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * The same bounds with another length of names.
     *
     * @param nameLength greatest length of a property's name, in UTF-16 units
     * @return the bounds
     */
    public ReadLimits withNameLength(int nameLength) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * The same bounds with another number of values.
     *
     * @param values greatest number of values in a document
     * @return the bounds
     */
    public ReadLimits withValues(int values) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }

    /**
     * The same bounds with another number of findings.
     *
     * @param findings greatest number of findings for a document
     * @return the bounds
     */
    public ReadLimits withFindings(int findings) {
        return new ReadLimits(bytes, depth, stringLength, nameLength, values, findings);
    }
}
