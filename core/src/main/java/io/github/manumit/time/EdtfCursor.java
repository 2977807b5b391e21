package io.github.manumit.time;

import io.github.manumit.value.InvalidValueException;

/** A text and a position in it. Its exceptions name the rule and the position, never the text. */
final class EdtfCursor {
    static final String NOT_EDTF = "date.not-edtf";
    static final String END_BEFORE_START = "period.end-before-start";

    private final String text;
    private int at;

    EdtfCursor(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    int position() {
        return at;
    }

    /** The next character, or U+0000 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean accept(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    boolean acceptDots() {
        if (text.startsWith("..", at)) {
            at += 2;
            return true;
        }
        return false;
    }

    void expect(char wanted, String rule) {
        if (!accept(wanted)) {
            throw refuse(rule);
        }
    }

    boolean atDigit() {
        char c = peek();
        return c >= '0' && c <= '9';
    }

    /** Reads one digit. */
    int digit(String rule) {
        if (!atDigit()) {
            throw refuse(rule);
        }
        return text.charAt(at++) - '0';
    }

    /** Reads one digit or {@code X}, which gives {@link DayBounds#X}. */
    int digitOrX(String rule) {
        return accept('X') ? DayBounds.X : digit(rule);
    }

    /** Reads two digits as a number. */
    int twoDigits(String rule) {
        return digit(rule) * 10 + digit(rule);
    }

    /** Reads a qualifier if there is one: 0 none, 1 uncertain, 2 approximate, 3 both. */
    int qualifier() {
        int found = switch (peek()) {
            case '?' -> EdtfDate.UNCERTAIN;
            case '~' -> EdtfDate.APPROXIMATE;
            case '%' -> EdtfDate.UNCERTAIN | EdtfDate.APPROXIMATE;
            default -> 0;
        };
        if (found != 0) {
            at++;
        }
        return found;
    }

    String since(int start) {
        return text.substring(start, at);
    }

    InvalidValueException refuse(String rule) {
        return refuseAt(at, rule);
    }

    InvalidValueException refuseAt(int position, String rule) {
        return new InvalidValueException(NOT_EDTF, rule + " (at character " + (position + 1) + ")");
    }

    InvalidValueException refuseOrder(int position, String rule) {
        return new InvalidValueException(END_BEFORE_START, rule + " (at character " + (position + 1) + ")");
    }
}
