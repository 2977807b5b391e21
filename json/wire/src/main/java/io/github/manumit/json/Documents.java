package io.github.manumit.json;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: unpacks, enforces the size limit and decodes. */
final class Documents {

    private static final int BUFFER = 8_192;
    private static final char REPLACEMENT = '\ufffd';
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Documents() {}

    /**
     * The text of a document.
     *
     * @param text its text, without a byte order mark; after a fault, only what comes before it
     * @param fault the code of the fault, or null
     * @param marked whether it began with a byte order mark
     */
    record Text(String text, @Nullable String fault, boolean marked) {

        Text(String text, @Nullable String fault) {
            this(text, fault, false);
        }
    }

    /** Takes a text that is decoded already; a byte order mark is passed over. */
    static Text of(String text) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return new Text(marked ? text.substring(1) : text, null, marked);
    }

    /**
     * Unpacks the stream if its bytes begin like gzip.
     *
     * @throws ZipException if the gzip data is damaged right at the beginning
     */
    static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        boolean packed = first == 0x1f && second == 0x8b;
        return packed ? new GzipMembers(buffered, BUFFER) : buffered;
    }

    /** Whether bytes begin like gzip. */
    static boolean isPacked(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** Tells whether an exception was caused by damaged or truncated gzip data instead of by the stream itself. */
    static boolean isDamaged(IOException e) {
        return e instanceof ZipException || e instanceof EOFException;
    }

    /** Reads a whole document, up to the size limit. */
    static Text read(InputStream in, int limit) throws IOException {
        byte[] bytes;
        try {
            bytes = unpacked(in).readNBytes(limit + 1);
        } catch (IOException e) {
            if (isDamaged(e)) {
                return new Text("", "json.not-gzip");
            }
            throw e;
        }
        return bytes.length > limit ? new Text("", "json.too-large") : decode(bytes, 0, bytes.length);
    }

    /** Strictly decodes UTF-8; a byte order mark is passed over. */
    static Text decode(byte[] bytes, int from, int length) {
        boolean wide = length >= 2 && (bytes[from] == 0 || bytes[from + 1] == 0);
        if (wide) {
            return new Text("", "json.not-utf8");
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int sound = soundChars(bytes, from, length);
            if (sound >= 0) {
                return new Text(text.substring(0, Math.min(sound, text.length())), "json.not-utf8");
            }
        }
        return of(text);
    }

    /** Counts the characters before the first byte that is not valid UTF-8; -1 if there is none. */
    private static int soundChars(byte[] bytes, int from, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        int chars = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            chars += out.position();
            out.clear();
            if (result.isError()) {
                return chars;
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }
}
