package io.github.manumit.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream of bytes, which may be compressed with gzip, into documents. Only one document is in memory at a time,
 * and a document or a run of blank lines that exceeds the size limit is not kept: it becomes a document with a finding.
 *
 * <p>One thread reads the stream; other threads can check the documents meanwhile:
 *
 * <pre>{@code
 * DocumentStream documents = DocumentStream.of(in, DocumentStream.Layout.EITHER, ReadLimits.standard());
 * for (DocumentBytes each = documents.next(); each != null; each = documents.next()) {
 *     DocumentBytes document = each;
 *     executor.submit(() -> json.check(document));
 * }
 * }</pre>
 */
public final class DocumentStream {

    private static final int BUFFER = 65_536;

    private final int limit;
    private final InputStream in;
    private final Layout layout;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int from;
    private int to;
    private int number = 1;
    private long blanks;
    private boolean skipping;
    private boolean ended;
    private @Nullable DocumentBytes only;

    /** How documents are arranged in a stream. */
    public enum Layout {
        /** The stream is one document. */
        ONE,

        /**
         * Each line that is not blank is a document (NDJSON). A stream of objects that extend over several lines is
         * reported as such, by one finding.
         */
        LINES,

        /**
         * The stream is one document or has one on each line, whichever its beginning shows. It has lines if a line is
         * an object by itself and others follow, also after a damaged line; what exceeds the size limit without a line
         * break is a line.
         */
        EITHER
    }

    private DocumentStream(InputStream in, int limit, Layout layout) {
        this.in = in;
        this.limit = limit;
        this.layout = layout;
    }

    /**
     * Starts to read a stream.
     *
     * @param in the bytes in UTF-8, optionally compressed with gzip; not closed
     * @param layout how documents are arranged; for {@code EITHER}, this reads until it is clear, at most as many bytes as
     *     a document may have
     * @param limits the size limit
     * @return the documents, before the first one
     * @throws IOException if the stream cannot be read
     */
    public static DocumentStream of(InputStream in, Layout layout, ReadLimits limits) throws IOException {
        Objects.requireNonNull(layout, "layout");
        int limit = limits.bytes();
        try {
            InputStream unpacked = Documents.unpacked(in);
            return layout == Layout.ONE ? one(unpacked, limit) : arranged(unpacked, layout, limit);
        } catch (IOException e) {
            return of(
                    damaged(e, layout == Layout.LINES ? 1 : null), layout == Layout.LINES ? layout : Layout.ONE, limit);
        }
    }

    private static DocumentStream of(DocumentBytes document, Layout layout, int limit) {
        DocumentStream documents = new DocumentStream(InputStream.nullInputStream(), limit, layout);
        documents.only = document;
        documents.ended = true;
        return documents;
    }

    private static DocumentStream one(InputStream in, int limit) {
        return new DocumentStream(in, limit, Layout.ONE);
    }

    private static DocumentStream arranged(InputStream in, Layout layout, int limit) throws IOException {
        LayoutGuess guess = new LayoutGuess(limit, layout == Layout.LINES);
        try {
            guess.read(in);
        } catch (IOException e) {
            if (!Documents.isDamaged(e)) {
                throw e;
            }
            // found again after what could be read
            return new DocumentStream(
                    new SequenceInputStream(guess.begun(), new Failing(e)), limit, guess.damaged(layout));
        }
        InputStream whole = new SequenceInputStream(guess.begun(), in);
        if (layout == Layout.LINES && guess.isSpread()) {
            return of(DocumentBytes.faulty("json.not-lines", 1), layout, limit);
        }
        return new DocumentStream(whole, limit, layout == Layout.LINES || guess.isLines() ? Layout.LINES : Layout.ONE);
    }

    private static DocumentBytes damaged(IOException e, @Nullable Integer number) throws IOException {
        if (!Documents.isDamaged(e)) {
            throw e;
        }
        return DocumentBytes.faulty("json.not-gzip", number);
    }

    /** What follows the sound part of a damaged stream. */
    private static final class Failing extends InputStream {
        private final IOException failure;

        Failing(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            throw failure;
        }
    }

    /**
     * Returns how the documents are arranged.
     *
     * @return {@code ONE} or {@code LINES}
     */
    public Layout layout() {
        return layout;
    }

    /**
     * Reads the next document.
     *
     * @return the document; null at the end. A stream of one document always has it, even if it is empty
     * @throws IOException if the stream cannot be read
     */
    public @Nullable DocumentBytes next() throws IOException {
        if (only != null) {
            DocumentBytes document = only;
            only = null;
            return document;
        }
        if (ended) {
            return null;
        }
        try {
            return layout == Layout.ONE ? whole() : line();
        } catch (IOException e) {
            ended = true;
            return damaged(e, layout == Layout.ONE ? null : number);
        }
    }

    private DocumentBytes whole() throws IOException {
        ended = true;
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? DocumentBytes.faulty("json.too-large", null) : DocumentBytes.of(bytes, null);
    }

    private @Nullable DocumentBytes line() throws IOException {
        while (true) {
            if (from == to && !fill()) {
                ended = true;
                return skipping ? null : taken();
            }
            int end = lineEnd();
            boolean isFull = add(end);
            from = end < to ? end + 1 : end;
            if (isFull) {
                line.reset();
                blanks = 0;
                skipping = end == to;
                return DocumentBytes.faulty("json.too-large", end < to ? number++ : number);
            }
            if (end == to) {
                continue;
            }
            DocumentBytes document = skipping ? null : taken();
            skipping = false;
            number++;
            if (document != null) {
                return document;
            }
            if (blanks > limit) {
                ended = true;
                return DocumentBytes.faulty("json.blank-lines", number);
            }
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Adds to the line and tells whether it has become too large. */
    private boolean add(int end) {
        if (skipping) {
            return false;
        }
        if (line.size() + (end - from) > limit) {
            return true;
        }
        line.write(buffer, from, end - from);
        return false;
    }

    /** The line that ends here; null if it is blank. */
    private @Nullable DocumentBytes taken() {
        if (line.size() == 0) {
            blanks++;
            return null;
        }
        byte[] bytes = line.toByteArray();
        line.reset();
        if (isBlank(bytes)) {
            blanks += bytes.length + 1;
            return null;
        }
        blanks = 0;
        return DocumentBytes.of(bytes, number);
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
