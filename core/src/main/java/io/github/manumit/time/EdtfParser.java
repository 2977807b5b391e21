package io.github.manumit.time;

import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses an EDTF text of level 0, 1 or 2 in one pass over its characters.
 *
 * <p>The grammar is that of the Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
 */
final class EdtfParser {
    /** The maximum length of a text, in UTF-16 units. */
    static final int MAX_LENGTH = 512;

    private EdtfParser() {}

    static EdtfShape parse(String text) {
        if (text.isEmpty()) {
            throw new InvalidValueException(EdtfCursor.NOT_EDTF, "A date must not be empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValueException(
                    EdtfCursor.NOT_EDTF, "A date can have at most " + MAX_LENGTH + " characters");
        }
        EdtfCursor in = new EdtfCursor(text);
        EdtfShape shape = switch (in.peek()) {
            case '[' -> set(in, '[', ']');
            case '{' -> set(in, '{', '}');
            default -> dateOrInterval(in);
        };
        if (!in.atEnd()) {
            throw in.refuse("Unexpected text after the date, interval or set");
        }
        return shape;
    }

    private static EdtfShape dateOrInterval(EdtfCursor in) {
        EdtfEnd start = end(in);
        if (!in.accept('/')) {
            if (start instanceof EdtfDate date) {
                return date;
            }
            throw in.refuse("Two dots alone are not a date");
        }
        EdtfEnd end = end(in);
        if (start == EdtfEnd.Absent.UNKNOWN && end == EdtfEnd.Absent.UNKNOWN) {
            throw in.refuse("An interval must give its start or its end");
        }
        return ordered(in, new EdtfInterval(start, end), "An interval must not end before it starts");
    }

    private static EdtfEnd end(EdtfCursor in) {
        if (in.acceptDots()) {
            if (!in.atEnd() && in.peek() != '/') {
                throw in.refuse("Two dots with a date are allowed only in a set; in an interval they must stand alone");
            }
            return EdtfEnd.Absent.OPEN;
        }
        if (in.atEnd() || in.peek() == '/') {
            return EdtfEnd.Absent.UNKNOWN;
        }
        return EdtfDateReader.read(in);
    }

    private static EdtfInterval ordered(EdtfCursor in, EdtfInterval interval, String rule) {
        if (hasTime(interval.start()) || hasTime(interval.end())) {
            throw in.refuse("An interval or range must not have a time of day");
        }
        if (interval.isReversed()) {
            throw in.refuseOrder(in.position() - 1, rule);
        }
        return interval;
    }

    private static boolean hasTime(EdtfEnd end) {
        return end instanceof EdtfDate date && date.time() != null;
    }

    private static EdtfSet set(EdtfCursor in, char open, char close) {
        in.accept(open);
        List<EdtfShape> members = new ArrayList<>(4);
        do {
            members.add(member(in, members.isEmpty(), close));
        } while (in.accept(','));
        in.expect(close, "A set must end with the matching bracket");
        return new EdtfSet(open == '{', members);
    }

    private static EdtfShape member(EdtfCursor in, boolean first, char close) {
        if (in.acceptDots()) {
            if (!first) {
                throw in.refuse("Two dots before a date are allowed only at the beginning of a set");
            }
            return ordered(in, new EdtfInterval(EdtfEnd.Absent.OPEN, EdtfDateReader.read(in)), "");
        }
        EdtfDate date = EdtfDateReader.read(in);
        if (!in.acceptDots()) {
            if (date.time() != null) {
                throw in.refuse("A set must not have a time of day");
            }
            return date;
        }
        if (in.peek() == close) {
            return ordered(in, new EdtfInterval(date, EdtfEnd.Absent.OPEN), "");
        }
        if (in.peek() == ',') {
            throw in.refuse("Two dots after a date are allowed only at the end of a set");
        }
        return ordered(in, new EdtfInterval(date, EdtfDateReader.read(in)), "A range must not end before it starts");
    }
}
