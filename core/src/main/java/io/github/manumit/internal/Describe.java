package io.github.manumit.internal;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code toString} may say of a record: its kind, and its id where that is opaque by construction. */
public final class Describe {

    /** What ids made by {@code Ids} begin with, and those of elements in the examples. */
    private static final Set<String> PREFIXES = Set.of(
            // entities
            "inc",
            "p",
            "g",
            "org",
            "r",
            "ev",
            "pl",
            "jur",
            "it",
            "tx",
            "pr",
            "ch",
            "dec",
            "st",
            "src",
            "obs",
            // elements, and shorter ones of entities
            "ac",
            "ag",
            "br",
            "ca",
            "cd",
            "cl",
            "co",
            "ct",
            "cu",
            "dc",
            "de",
            "dt",
            "fi",
            "he",
            "ho",
            "ip",
            "iu",
            "mi",
            "mn",
            "ob",
            "or",
            "ou",
            "pa",
            "pe",
            "ple",
            "pp",
            "pu",
            "pv",
            "rc",
            "rd",
            "re",
            "rs",
            "rt",
            "se",
            "sg",
            "sp",
            "tr",
            "vu");

    private static final Pattern NUMBERED = Pattern.compile("([a-z]{1,3})[0-9]{1,4}");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Describe() {}

    public static String record(String kind) {
        return kind;
    }

    /** The kind, with the id in brackets if that is opaque; any other id may be a name or a number of a person. */
    public static String record(String kind, @Nullable String id) {
        return id != null && isOpaque(id) ? kind + '[' + id + ']' : kind;
    }

    /** Tells whether an id says nothing by itself: a known prefix and one to four digits, or a UUID. */
    public static boolean isOpaque(String id) {
        var numbered = NUMBERED.matcher(id);
        return numbered.matches()
                ? PREFIXES.contains(numbered.group(1))
                : UUID.matcher(id).matches();
    }
}
