package io.github.manumit.time;

import io.github.manumit.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an EDTF text of level 0, 1 or 2 in one pass over its characters.
 *
 * <p>The grammar is that of the Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019.
 */
final class EdtfParser {
    /** The greatest length of a text, in UTF-16 units. */
    static final int MAX_LENGTH = 512;

    private EdtfParser() {}

    static EdtfShape parse(String text) {
        if (text.isEmpty()) {
            throw new InvalidValueException(EdtfCursor.NOT_EDTF, "A date is not empty");
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValueException(EdtfCursor.NOT_EDTF, "A date has at most " + MAX_LENGTH + " characters");
        }
        EdtfCursor in = new EdtfCursor(text);
        EdtfShape shape = switch (in.peek()) {
            case '[' -> set(in, '[', ']');
            case '{' -> set(in, '{', '}');
            default -> dateOrInterval(in);
        };
        if (!in.atEnd()) {
            throw in.refuse("Nothing follows a date, an interval or a set");
        }
        return shape;
    }

    private static EdtfShape dateOrInterval(EdtfCursor in) {
        EdtfEnd start = end(in);
        if (!in.accept('/')) {
            if (start instanceof EdtfDate date) {
                return date;
            }
            throw in.refuse("Two dots alone are no date");
        }
        EdtfEnd end = end(in);
        if (start == EdtfEnd.Absent.UNKNOWN && end == EdtfEnd.Absent.UNKNOWN) {
            throw in.refuse("An interval says something of its start or its end");
        }
        return ordered(in, new EdtfInterval(start, end), "An interval does not end before it starts");
    }

    private static EdtfEnd end(EdtfCursor in) {
        if (in.acceptDots()) {
            if (!in.atEnd() && in.peek() != '/') {
                throw in.refuse("Two dots stand alone at an end of an interval; with a date they belong in a set");
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
            throw in.refuse("An interval or a range has no time of day");
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
        in.expect(close, "A set is closed by the bracket that belongs to it");
        return new EdtfSet(open == '{', members);
    }

    private static EdtfShape member(EdtfCursor in, boolean first, char close) {
        if (in.acceptDots()) {
            if (!first) {
                throw in.refuse("Two dots before a date stand at the beginning of a set only");
            }
            return ordered(in, new EdtfInterval(EdtfEnd.Absent.OPEN, EdtfDateReader.read(in)), "");
        }
        EdtfDate date = EdtfDateReader.read(in);
        if (!in.acceptDots()) {
            if (date.time() != null) {
                throw in.refuse("A set has no time of day");
            }
            return date;
        }
        if (in.peek() == close) {
            return ordered(in, new EdtfInterval(date, EdtfEnd.Absent.OPEN), "");
        }
        if (in.peek() == ',') {
            throw in.refuse("Two dots after a date stand at the end of a set only");
        }
        return ordered(in, new EdtfInterval(date, EdtfDateReader.read(in)), "A range does not end before it starts");
    }
}
