package io.github.manumit.json.wire;

import io.github.manumit.json.spi.WireSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, read from its bytes without a JSON library. It reads what nearly every document consists of, and
 * reads it as a JSON library does. Where there is anything else, such as a syntax error or bytes that are not UTF-8, or where
 * somebody asks for a place in the document, it throws {@link HandOver}: the document must then be read from its beginning by
 * a JSON library, which is also the one to say what is wrong. Not thread-safe.
 */
public final class ByteSource implements WireSource {

    /** What is remembered of the texts of a document, so that the same text is not made twice; a power of two. */
    private static final int RECENT = 128;

    private static final int LONGEST_SHARED = 40;

    private final byte[] bytes;
    private final int end;
    private int at;
    private Token current = Token.END;

    /** For each open container, whether it is an object. */
    private boolean[] objects = new boolean[16];

    private int depth;

    /** Whether nothing was read in the innermost container. */
    private boolean first;

    /** Whether the value of a name is next. */
    private boolean named;

    private int from;
    private int to;
    private int hash;
    private boolean ascii;
    private @Nullable String unescaped;

    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private final int[] places = new int[RECENT];

    /** The document must be read by a JSON library. It has no message and no trace: it is only caught. */
    public static final class HandOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private HandOver() {
            super(null, null, false, false);
        }
    }

    /**
     * Starts before the first token.
     *
     * @param bytes holds the document; must not change while it is read
     * @param from where the document begins
     * @param length how many bytes it has
     */
    public ByteSource(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
    }

    /**
     * Returns a sink for faults that hands the document over.
     *
     * @return the sink
     */
    public static FaultSink handingOver() {
        return (code, pointer, offset, arguments) -> {
            throw new HandOver();
        };
    }

    /** Hands the document over unless only blanks follow. */
    public void finish() {
        while (at < end) {
            if (!isBlank(bytes[at++])) {
                throw new HandOver();
            }
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public Token next() {
        current = token(afterBlanks());
        return current;
    }

    private Token token(int b) {
        if (named || depth == 0) {
            named = false;
            return value(b);
        }
        boolean object = objects[depth - 1];
        if (b == (object ? '}' : ']')) {
            at++;
            depth--;
            first = false;
            return object ? Token.END_OBJECT : Token.END_ARRAY;
        }
        int begin = b;
        if (!first) {
            expect(b, ',');
            begin = afterBlanks();
        }
        first = false;
        return object ? name(begin) : value(begin);
    }

    private Token name(int b) {
        if (b != '"') {
            throw new HandOver();
        }
        string();
        expect(afterBlanks(), ':');
        named = true;
        return Token.NAME;
    }

    private Token value(int b) {
        return switch (b) {
            case '"' -> {
                string();
                yield Token.STRING;
            }
            case '{' -> open(true);
            case '[' -> open(false);
            case 't' -> literal("true", Token.TRUE);
            case 'f' -> literal("false", Token.FALSE);
            case 'n' -> literal("null", Token.NULL);
            default -> number();
        };
    }

    private Token open(boolean object) {
        at++;
        if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth++] = object;
        first = true;
        return object ? Token.START_OBJECT : Token.START_ARRAY;
    }

    private Token literal(String text, Token token) {
        for (int i = 0; i < text.length(); i++) {
            expect(at < end ? bytes[at] : 0, text.charAt(i));
        }
        return token;
    }

    private Token number() {
        from = at;
        if (is('-')) {
            at++;
        }
        if (is('0')) {
            at++;
        } else {
            digits();
        }
        if (is('.')) {
            at++;
            digits();
        }
        if (is('e') || is('E')) {
            at++;
            if (is('+') || is('-')) {
                at++;
            }
            digits();
        }
        to = at;
        return Token.NUMBER;
    }

    private boolean is(char c) {
        return at < end && bytes[at] == c;
    }

    private void digits() {
        int start = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == start) {
            throw new HandOver();
        }
    }

    private void string() {
        unescaped = null;
        int start = at + 1;
        int sum = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            if (b == '"') {
                from = start;
                to = i;
                hash = sum;
                ascii = all >= 0;
                at = i + 1;
                return;
            }
            if (b == '\\') {
                unescape(start, i);
                return;
            }
            if (b >= 0 && b < ' ') {
                throw new HandOver();
            }
            all |= b;
            sum = 31 * sum + b;
        }
        throw new HandOver();
    }

    /** Reads a string with an escape. */
    private void unescape(int start, int escape) {
        StringBuilder text = new StringBuilder();
        int plain = start;
        int i = escape;
        while (i < end && bytes[i] != '"') {
            byte b = bytes[i++];
            if (b == '\\') {
                text.append(utf8(plain, i - 1));
                char escaped = (char) (i < end ? bytes[i++] : 0);
                text.append(
                        switch (escaped) {
                            case '"', '\\', '/' -> escaped;
                            case 'b' -> '\b';
                            case 'f' -> '\f';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            case 'u' -> (char) hexadecimal(i);
                            default -> throw new HandOver();
                        });
                i += escaped == 'u' ? 4 : 0;
                plain = i;
            } else if (b >= 0 && b < ' ') {
                throw new HandOver();
            }
        }
        if (i >= end) {
            throw new HandOver();
        }
        text.append(utf8(plain, i));
        unescaped = text.toString();
        at = i + 1;
    }

    private int hexadecimal(int place) {
        int value = 0;
        for (int i = place; i < place + 4; i++) {
            int digit = i < end && bytes[i] >= 0 ? Character.digit(bytes[i], 16) : -1;
            if (digit < 0) {
                throw new HandOver();
            }
            value = value * 16 + digit;
        }
        return value;
    }

    @Override
    public String text() {
        if (current == Token.NUMBER) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String known = unescaped;
        if (known != null) {
            return known;
        }
        return ascii ? shared() : utf8(from, to);
    }

    /** The text of a name or string of ASCII, the same object for the names of the model and for what was read before. */
    private String shared() {
        int length = to - from;
        if (length > LONGEST_SHARED) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        if (current == Token.NAME) {
            String name = ModelNames.find(bytes, from, to, hash);
            if (name != null) {
                return name;
            }
        }
        int slot = (hash ^ hash >>> 7) & (RECENT - 1);
        String before = recent[slot];
        if (before != null
                && before.length() == length
                && Arrays.equals(bytes, from, to, bytes, places[slot], places[slot] + length)) {
            return before;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        recent[slot] = text;
        places[slot] = from;
        return text;
    }

    private String utf8(int begin, int stop) {
        String text = new String(bytes, begin, stop - begin, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            throw new HandOver(); // it may stand for bytes that are not UTF-8
        }
        return text;
    }

    private int afterBlanks() {
        while (at < end) {
            byte b = bytes[at];
            if (!isBlank(b)) {
                return b;
            }
            at++;
        }
        throw new HandOver();
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private void expect(int b, char wanted) {
        if (b != wanted) {
            throw new HandOver();
        }
        at++;
    }

    @Override
    public long offset() {
        throw new HandOver();
    }

    @Override
    public long end() {
        throw new HandOver();
    }
}
