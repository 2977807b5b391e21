package io.github.manumit.json.wire;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scans the text of a case file a second time to locate the first syntax error or the values at given pointers. Needed
 * only when there is something to report.
 */
public final class JsonOutline {

    private static final String SYNTAX = "json.syntax";
    private static final String TRUNCATED = "json.truncated";

    /** Deeper than any document that the reader accepts. */
    private static final int MAX_DEPTH = 1_010;

    private static final Kind ROOT = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));

    private final String text;
    private int at;
    private int depth;
    private Step current = new Step(null, null, -1, true);

    /**
     * A syntax error.
     *
     * @param code {@code json.syntax}; {@code json.truncated} if the text ends too early; {@code json.lone-surrogate}
     *     if the error is in a name
     * @param pointer JSON Pointer of the innermost value begun, as far as the model knows the names on the path
     * @param offset position of the error, in UTF-16 units from the beginning
     */
    public record Failure(String code, String pointer, int offset) {}

    private record Step(@Nullable Step parent, @Nullable String name, int index, boolean known) {

        String pointer() {
            if (parent == null) {
                return "";
            }
            String before = parent.pointer();
            return known ? before + '/' + (name == null ? String.valueOf(index) : Pointers.escape(name)) : before;
        }
    }

    /** What to look for at a value and below it. */
    private static final class Wanted {

        private final Map<String, Wanted> below = new HashMap<>();
        private int offset = -1;
    }

    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String code;

        Failed(String code) {
            super(null, null, false, false);
            this.code = code;
        }
    }

    private JsonOutline(String text) {
        this.text = text;
    }

    /**
     * Returns the first syntax error in a text.
     *
     * @param text the text of one document; anything after the document is ignored
     * @return the error, or null if there is none
     */
    public static @Nullable Failure failure(String text) {
        JsonOutline outline = new JsonOutline(text);
        try {
            outline.value(null, "", -1, ROOT, null);
            return null;
        } catch (Failed e) {
            return new Failure(e.code, outline.current.pointer(), outline.at);
        }
    }

    /**
     * Locates values. For a value that does not exist, returns the position of the innermost value around it.
     *
     * @param text the text of one document
     * @param pointers JSON Pointers in the document
     * @return by pointer, the offset at which the value begins, in UTF-16 units from the beginning
     */
    public static Map<String, Integer> locate(String text, Collection<String> pointers) {
        Wanted root = new Wanted();
        for (String pointer : pointers) {
            Wanted wanted = root;
            for (String segment : segments(pointer)) {
                wanted = wanted.below.computeIfAbsent(segment, name -> new Wanted());
            }
        }
        try {
            new JsonOutline(text).value(null, "", -1, ROOT, root);
        } catch (Failed e) {
            // values before the error are still found
        }
        Map<String, Integer> found = new HashMap<>();
        for (String pointer : pointers) {
            Wanted wanted = root;
            int offset = Math.max(0, root.offset);
            for (String segment : segments(pointer)) {
                wanted = wanted.below.getOrDefault(segment, wanted);
                offset = Math.max(offset, wanted.offset);
            }
            found.put(pointer, offset);
        }
        return found;
    }

    private static List<String> segments(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private void value(
            @Nullable Step around, @Nullable String name, int index, @Nullable Kind kind, @Nullable Wanted wanted) {
        blanks();
        char first = peek();
        boolean begins = first == '{'
                || first == '['
                || first == '"'
                || first == '-'
                || isDigit(first)
                || "tfn".indexOf(first) >= 0;
        if (!begins || ++depth > MAX_DEPTH) {
            throw new Failed(SYNTAX);
        }
        if (wanted != null) {
            wanted.offset = at;
        }
        current = new Step(around, name, index, kind != null);
        Step own = current;
        switch (first) {
            case '{' -> object(own, kind, wanted);
            case '[' -> array(own, kind, wanted);
            case '"' -> string(false);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        depth--;
        if (around != null) {
            current = around;
        }
    }

    private void object(Step own, @Nullable Kind kind, @Nullable Wanted wanted) {
        at++;
        blanks();
        if (peek() == '}') {
            at++;
            return;
        }
        while (true) {
            blanks();
            expect('"');
            int start = at;
            boolean escaped = string(true);
            String name = escaped ? unescape(text.substring(start + 1, at - 1)) : text.substring(start + 1, at - 1);
            blanks();
            expect(':');
            at++;
            // map keys are never reported by name
            WireField field = kind instanceof Kind.Nested nested
                    ? WireType.of(nested.key()).field(name)
                    : null;
            Kind below = field == null ? null : field.kind();
            Wanted next = wanted == null ? null : wanted.below.get(Pointers.escape(name));
            value(own, name, -1, below, next == null || next.offset >= 0 ? null : next);
            blanks();
            if (peek() == '}') {
                at++;
                return;
            }
            expect(',');
            at++;
        }
    }

    private void array(Step own, @Nullable Kind kind, @Nullable Wanted wanted) {
        at++;
        blanks();
        if (peek() == ']') {
            at++;
            return;
        }
        Kind element = kind instanceof Kind.Listed listed ? listed.element() : null;
        for (int index = 0; ; index++) {
            Wanted next = wanted == null ? null : wanted.below.get(String.valueOf(index));
            value(own, null, index, element, next);
            blanks();
            if (peek() == ']') {
                at++;
                return;
            }
            expect(',');
            at++;
        }
    }

    /**
     * Skips a string and tells whether it has escapes. In names, Jackson stops at an unpaired surrogate, so it counts
     * as a syntax error here too; in other strings it is an ordinary fault.
     */
    private boolean string(boolean name) {
        at++;
        boolean escaped = false;
        int high = -1;
        while (true) {
            char c = peek();
            int start = at;
            int unit = 0;
            if (c == '"') {
                at++;
            } else if (c == '\\') {
                escaped = true;
                unit = escape();
            } else if (c < ' ') {
                throw new Failed(SYNTAX);
            } else {
                at++;
            }
            boolean low = Character.isLowSurrogate((char) unit);
            if (name && (low ? high < 0 : high >= 0)) {
                at = low ? start : high;
                throw new Failed(Texts.LONE_SURROGATE);
            }
            high = Character.isHighSurrogate((char) unit) ? start : -1;
            if (c == '"') {
                return escaped;
            }
        }
    }

    /** Skips an escape and returns the UTF-16 unit that it spells in hexadecimal digits, or 0. */
    private int escape() {
        int start = at++;
        char c = peek();
        boolean sound = "\"\\/bfnrt".indexOf(c) >= 0;
        at++;
        int unit = 0;
        if (c == 'u') {
            sound = true;
            for (int i = 0; i < 4 && sound; i++) {
                int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
                sound = digit >= 0;
                unit = unit * 16 + digit;
                at++;
            }
        }
        if (!sound) {
            at = start;
            throw new Failed(SYNTAX);
        }
        return unit;
    }

    private void word(String word) {
        int start = at;
        for (int i = 0; i < word.length(); i++) {
            if (peek() != word.charAt(i)) {
                at = start;
                throw new Failed(SYNTAX);
            }
            at++;
        }
    }

    private void number() {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
    }

    private void digits() {
        if (!isDigit(peek())) {
            throw new Failed(SYNTAX);
        }
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void blanks() {
        at = afterBlanks(text, at);
    }

    /**
     * Skips the white space that JSON allows between tokens.
     *
     * @param text the text
     * @param from where to begin
     * @return the offset of the first other character, or the end of the text
     */
    public static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && " \n\r\t".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private char peek() {
        if (at >= text.length()) {
            throw new Failed(TRUNCATED);
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new Failed(SYNTAX);
        }
    }

    private static String unescape(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escape = raw.charAt(++i);
            switch (escape) {
                case 'b' -> plain.append('\b');
                case 'f' -> plain.append('\f');
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(escape);
            }
        }
        return plain.toString();
    }
}
