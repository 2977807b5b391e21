package io.github.manumit.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read but not yet checked. Any thread may check it by {@link CaseFileJson#check(DocumentBytes)}.
 * Immutable and thread-safe.
 */
public final class DocumentBytes {

    private static final byte[] NOTHING = {};

    /** A document without content, which stands for a stream that has none. */
    public static final DocumentBytes EMPTY = new DocumentBytes(NOTHING, null, null);

    private final byte[] bytes;
    private final @Nullable Integer number;
    private final @Nullable String fault;

    private DocumentBytes(byte[] bytes, @Nullable Integer number, @Nullable String fault) {
        this.bytes = bytes;
        this.number = number;
        this.fault = fault;
    }

    static DocumentBytes of(byte[] bytes, @Nullable Integer number) {
        return new DocumentBytes(Objects.requireNonNull(bytes), number, null);
    }

    static DocumentBytes faulty(String fault, @Nullable Integer number) {
        return new DocumentBytes(NOTHING, number, fault);
    }

    /**
     * Returns the number of the line.
     *
     * @return the number, from 1; null for a document that is not one of several lines
     */
    public @Nullable Integer number() {
        return number;
    }

    /**
     * Returns the size of the document.
     *
     * @return the number of bytes, after unpacking; 0 if the document could not be read
     */
    public int size() {
        return bytes.length;
    }

    /**
     * Returns the text of the document, to show the place of a finding.
     *
     * @return the text, without a byte order mark; only its beginning if the bytes are not UTF-8; empty if the document
     *     could not be read
     */
    public String text() {
        return decoded().text();
    }

    Documents.Text decoded() {
        return fault == null ? Documents.decode(bytes, 0, bytes.length) : Documents.Text.faulty(fault);
    }

    /** Returns the number and the size, never content. */
    @Override
    public String toString() {
        return "DocumentBytes[" + (number == null ? "" : "line " + number + ", ") + bytes.length + " bytes]";
    }
}
