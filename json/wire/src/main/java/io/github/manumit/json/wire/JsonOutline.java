package io.github.manumit.json.wire;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.spi.WireSource;
import io.github.manumit.json.spi.WireSource.Token;
import io.github.manumit.json.spi.WireSyntaxException;
import io.github.manumit.shape.Kind;
import io.github.manumit.shape.Shape;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a text a second time to locate the first syntax error or the values at given pointers. Needed only
 * when there is something to report.
 */
public final class JsonOutline {

    /** Deeper than any document that the reader accepts. */
    private static final int MAX_DEPTH = 1_010;

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final Kind ROOT = new Kind.Nested(new Shape.Key(CaseFile.class, List.of()));

    private final WireParser parser;
    private final WireSource source;
    private final String text;
    private int depth;

    /** The innermost value begun, and the one that the next token would begin. */
    private @Nullable Step current;

    private @Nullable Step expected;

    /** The value that the last token was, if it has nothing below it. */
    private @Nullable Step last;

    private int lastEnd;
    private int end;

    /**
     * A syntax error.
     *
     * @param code {@code json.syntax}; {@code json.truncated} if the text ends too early; {@code json.lone-surrogate}
     *     if the error is in a name
     * @param pointer JSON Pointer of the innermost value begun, as far as the model knows the names on the path
     * @param offset position of the error, in UTF-16 units from the beginning
     */
    public record Failure(String code, String pointer, int offset) {}

    private record Step(
            @Nullable Step parent,
            @Nullable String name,
            int index,
            @Nullable Kind kind) {

        String pointer() {
            if (parent == null) {
                return "";
            }
            String before = parent.pointer();
            return kind == null
                    ? before
                    : before + '/' + (name == null ? String.valueOf(index) : Pointers.escape(name));
        }
    }

    /** What to look for at a value and below it. */
    private static final class Wanted {

        private final Map<String, Wanted> below = new HashMap<>();
        private int offset = -1;
    }

    /** Ends the reading where the document is deeper than any that is accepted. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    private JsonOutline(WireParser parser, WireSource source, String text) {
        this.parser = parser;
        this.source = source;
        this.text = text;
    }

    /**
     * Returns the first syntax error in a text.
     *
     * @param parser gives the tokens
     * @param text the text of one document; anything after the document is ignored
     * @return the error, or null if there is none
     */
    public static @Nullable Failure failure(WireParser parser, String text) {
        try (WireSource source = parser.open(text)) {
            JsonOutline outline = new JsonOutline(parser, source, text);
            try {
                outline.read(null);
                return null;
            } catch (WireSyntaxException e) {
                return outline.failure(e);
            }
        } catch (TooDeep e) {
            return null;
        }
    }

    /**
     * Locates values. For a value that does not exist, returns the position of the innermost value around it.
     *
     * @param parser gives the tokens
     * @param text the text of one document
     * @param pointers JSON Pointers in the document
     * @return by pointer, the offset at which the value begins, in UTF-16 units from the beginning
     */
    public static Map<String, Integer> locate(WireParser parser, String text, Collection<String> pointers) {
        Wanted root = new Wanted();
        for (String pointer : pointers) {
            Wanted wanted = root;
            for (String segment : segments(pointer)) {
                wanted = wanted.below.computeIfAbsent(segment, name -> new Wanted());
            }
        }
        try (WireSource source = parser.open(text)) {
            new JsonOutline(parser, source, text).read(root);
        } catch (WireSyntaxException | TooDeep e) {
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

    private void read(@Nullable Wanted root) {
        Step document = new Step(null, null, -1, ROOT);
        value(document, next(document), root);
    }

    /** Moves to the next token, which begins a value if there is a step. */
    private Token next(@Nullable Step begun) {
        expected = begun;
        Token token = source.next();
        // after a name, a parser may have read on
        end = token == Token.NAME ? closingQuote((int) source.offset() + 1) + 1 : (int) source.end();
        return token;
    }

    private void value(Step own, Token token, @Nullable Wanted wanted) {
        if (++depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        if (wanted != null) {
            wanted.offset = (int) source.offset();
        }
        current = own;
        if (token == Token.START_OBJECT) {
            object(own, wanted);
        } else if (token == Token.START_ARRAY) {
            array(own, wanted);
        } else {
            last = own;
            lastEnd = end;
        }
        depth--;
        current = own.parent();
    }

    private void object(Step own, @Nullable Wanted wanted) {
        while (next(null) == Token.NAME) {
            String name = source.text();
            Wanted next = wanted == null ? null : wanted.below.get(Pointers.escape(name));
            Step member = member(own, name);
            value(member, next(member), next == null || next.offset >= 0 ? null : next);
        }
    }

    private static Step member(@Nullable Step own, String name) {
        // map keys are never reported by name
        WireField field = own != null && own.kind() instanceof Kind.Nested nested
                ? WireType.of(nested.key()).field(name)
                : null;
        return new Step(own, name, -1, field == null ? null : field.kind());
    }

    private void array(Step own, @Nullable Wanted wanted) {
        Kind kind = own.kind() instanceof Kind.Listed listed ? listed.element() : null;
        for (int index = 0; ; index++) {
            Step element = new Step(own, null, index, kind);
            Token token = next(element);
            if (token == Token.END_ARRAY) {
                return;
            }
            value(element, token, wanted == null ? null : wanted.below.get(String.valueOf(index)));
        }
    }

    // Where the parser gave up

    private Failure failure(WireSyntaxException e) {
        int start = afterBlanks(text, end);
        boolean isSeparated = start < text.length() && ",:".indexOf(text.charAt(start)) >= 0;
        start = isSeparated ? afterBlanks(text, start + 1) : start;
        int given = e.offset() < 0 ? start : (int) Math.min(e.offset(), text.length());
        int quote = expected == null && text.startsWith("\"", start) ? closingQuote(start + 1) : -1;
        int colon = quote < 0 ? -1 : afterBlanks(text, quote + 1);
        if (quote >= 0 && quote < given && text.startsWith(":", colon)) {
            // the parser was beyond the name already
            expected = member(current, name(start, quote));
            start = afterBlanks(text, colon + 1);
        }
        char first = start < text.length() ? text.charAt(start) : ' ';
        boolean begins = "{[\"-tfn".indexOf(first) >= 0 || (first >= '0' && first <= '9');
        // what directly follows a number is one with it
        boolean isJoined = start == lastEnd && Character.isLetterOrDigit(first);
        Step at = isJoined ? last : expected != null && begins ? expected : current;
        String pointer = at == null ? "" : at.pointer();
        String rest = text.substring(start);
        if (given == text.length() || LITERALS.stream().anyMatch(each -> each.startsWith(rest))) {
            return new Failure("json.truncated", pointer, text.length());
        }
        int lone = expected == null && first == '"' ? loneSurrogate(start + 1, given) : -1;
        if (lone >= 0) {
            return new Failure(Texts.LONE_SURROGATE, pointer, lone);
        }
        // a word is wrong as a whole
        return new Failure("json.syntax", pointer, Character.isLetter(first) ? start : given);
    }

    /** Where a string ends; -1 if it does not. */
    private int closingQuote(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i < text.length() ? i : -1;
    }

    /** The name that a string in the text spells. */
    private String name(int quote, int closing) {
        try (WireSource name = parser.open(text.substring(quote, closing + 1))) {
            name.next();
            return name.text();
        }
    }

    /** Where an escape spells half of a surrogate pair; -1 if none does. Some parsers refuse it in a name. */
    private int loneSurrogate(int from, int to) {
        int high = -1;
        int i = from;
        while (i < to) {
            int start = i;
            boolean escape = text.charAt(i) == '\\';
            int unit = escape && text.startsWith("u", i + 1) ? hex(i + 2) : 0;
            i += unit > 0 ? 2 + HEX_DIGITS : escape ? 2 : 1;
            boolean low = Character.isLowSurrogate((char) unit);
            if (low ? high < 0 : high >= 0) {
                return low ? start : high;
            }
            high = Character.isHighSurrogate((char) unit) ? start : -1;
        }
        return high;
    }

    private int hex(int from) {
        int unit = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), HEX) : -1;
            if (digit < 0) {
                return 0;
            }
            unit = unit * HEX + digit;
        }
        return unit;
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
}
