package io.github.manumit.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running a text. One that begins with a sign that starts a formula gets an apostrophe
 * before it, unless it is a plain number or a phone number of E.164; one that begins with apostrophes before such a
 * sign gets one more. Reading takes one away, so that each text comes back as it was.
 */
final class Apostrophe {

    private static final String TRIGGERS = "=+-@\t\r";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]{1,15}([.,][0-9]{1,15})?");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{1,14}");

    private Apostrophe() {}

    /** Whether the text begins with at least so many apostrophes, and then a trigger. */
    private static boolean before(String text, int atLeast) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at >= atLeast && at < text.length() && TRIGGERS.indexOf(text.charAt(at)) >= 0;
    }

    static String add(String text) {
        return before(text, 0)
                        && !PLAIN_NUMBER.matcher(text).matches()
                        && !PHONE.matcher(text).matches()
                ? "'" + text
                : text;
    }

    /** Adds an apostrophe only where reading would take one away: a cell of text of a workbook runs nothing. */
    static String keep(String text) {
        return taken(text) ? "'" + text : text;
    }

    /** Whether reading takes an apostrophe away. */
    static boolean taken(String text) {
        return before(text, 1);
    }

    static String take(String text) {
        return taken(text) ? text.substring(1) : text;
    }
}
