package io.github.manumit.json;

import io.github.manumit.json.wire.ByteSource;
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

    /** A document: its bytes, and its text, which is decoded when somebody asks for it. Not thread-safe. */
    static final class Text {

        private static final byte[] NONE = {};

        private final byte[] bytes;
        private final int from;
        private final int length;
        private @Nullable Decoded decoded;

        private Text(byte[] bytes, int from, int length, @Nullable Decoded decoded) {
            this.bytes = bytes;
            this.from = from;
            this.length = length;
            this.decoded = decoded;
        }

        /** A document that cannot be read, for the reason that the code of a rule says. */
        static Text faulty(String fault) {
            return new Text(NONE, 0, 0, new Decoded("", fault, false));
        }

        private Decoded decoded() {
            Decoded known = decoded;
            if (known == null) {
                known = decoding(bytes, from, length);
                decoded = known;
            }
            return known;
        }

        /** The text without a byte order mark; after a fault, only what comes before it. */
        String text() {
            return decoded().text();
        }

        /** The code of what keeps the document from being decoded, or null. */
        @Nullable
        String fault() {
            return decoded().fault();
        }

        /** Whether the document began with a byte order mark. */
        boolean marked() {
            return decoded().marked();
        }

        /** Its tokens, read from the bytes; null if only the text is known. */
        @Nullable
        ByteSource tokens() {
            return length == 0 ? null : new ByteSource(bytes, from, length);
        }
    }

    private record Decoded(String text, @Nullable String fault, boolean marked) {}

    /** Takes a text that is decoded already; a byte order mark is passed over. */
    static Text of(String text) {
        return new Text(Text.NONE, 0, 0, unmarked(text));
    }

    private static Decoded unmarked(String text) {
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return new Decoded(marked ? text.substring(1) : text, null, marked);
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
                return Text.faulty("json.not-gzip");
            }
            throw e;
        }
        return bytes.length > limit ? Text.faulty("json.too-large") : decode(bytes, 0, bytes.length);
    }

    /** Strictly decodes UTF-8; a byte order mark is passed over. */
    static Text decode(byte[] bytes, int from, int length) {
        return new Text(bytes, from, length, null);
    }

    private static Decoded decoding(byte[] bytes, int from, int length) {
        boolean wide = length >= 2 && (bytes[from] == 0 || bytes[from + 1] == 0);
        if (wide) {
            return new Decoded("", "json.not-utf8", false);
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int sound = soundChars(bytes, from, length);
            if (sound >= 0) {
                return new Decoded(text.substring(0, Math.min(sound, text.length())), "json.not-utf8", false);
            }
        }
        return unmarked(text);
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
