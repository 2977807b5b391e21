package io.github.manumit.internal;

import org.jspecify.annotations.Nullable;

/** What {@code toString} may show of a record: its kind, and its id if that is clearly meaningless. */
public final class Describe {

    private static final String MASK = "\u2026";
    private static final int MAX_LETTERS = 8;
    private static final int MAX_DIGITS = 6;

    private Describe() {}

    public static String record(String kind) {
        return kind;
    }

    public static String record(String kind, @Nullable String id) {
        return id == null ? kind : kind + '[' + id(id) + ']';
    }

    /**
     * Shows an id that consists of a few lower-case letters and digits; masks any other id, which may contain a
     * person's name or number.
     */
    public static String id(String id) {
        int i = 0;
        while (i < id.length() && id.charAt(i) >= 'a' && id.charAt(i) <= 'z') {
            i++;
        }
        int letters = i;
        while (i < id.length() && id.charAt(i) >= '0' && id.charAt(i) <= '9') {
            i++;
        }
        boolean opaque = i == id.length() && letters > 0 && letters <= MAX_LETTERS && i - letters <= MAX_DIGITS;
        return opaque ? id : MASK;
    }
}
