package io.github.manumit.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The subtags of a well-formed tag (RFC 5646, section 2.1), in the case that is usual for each kind. Whether they are
 * registered is not looked at.
 */
final class LanguageSubtags {

    private static final int SCRIPT = 4;
    private static final int LETTERS_OF_REGION = 2;
    private static final int DIGITS_OF_REGION = 3;
    private static final int LONGEST_WITH_EXTLANG = 3;

    private final String language;
    private final List<String> extlangs = new ArrayList<>();
    private final String script;
    private final String region;
    private final List<String> variants = new ArrayList<>();

    /** The letters that introduce extensions, {@code x} for private use. */
    private final List<String> singletons = new ArrayList<>();

    private final String[] parts;
    private int at;

    LanguageSubtags(String tag) {
        parts = tag.toLowerCase(Locale.ROOT).split("-");
        boolean own = parts[0].length() == 1;
        language = own ? "" : parts[at++];
        while (language.length() <= LONGEST_WITH_EXTLANG && isNext(3, true)) {
            extlangs.add(parts[at++]);
        }
        script = isNext(SCRIPT, true)
                ? parts[at].substring(0, 1).toUpperCase(Locale.ROOT) + parts[at++].substring(1)
                : "";
        region = isNext(LETTERS_OF_REGION, true) || isNext(DIGITS_OF_REGION, false)
                ? parts[at++].toUpperCase(Locale.ROOT)
                : "";
        while (at < parts.length && parts[at].length() > 1) {
            variants.add(parts[at++]);
        }
        while (at < parts.length) {
            String part = parts[at++];
            if (part.length() == 1) {
                singletons.add(part);
                at = part.equals("x") ? parts.length : at;
            }
        }
    }

    private boolean isNext(int length, boolean letters) {
        return at < parts.length
                && parts[at].length() == length
                && parts[at].chars().allMatch(c -> letters ? c >= 'a' && c <= 'z' : c >= '0' && c <= '9');
    }

    /** The language; empty for a tag that is all private use. */
    String language() {
        return language;
    }

    List<String> extlangs() {
        return extlangs;
    }

    /** The script; empty if there is none. */
    String script() {
        return script;
    }

    /** The region; empty if there is none. */
    String region() {
        return region;
    }

    List<String> variants() {
        return variants;
    }

    List<String> singletons() {
        return singletons;
    }

    /** What follows the variants, with the hyphen before it; empty if nothing does. */
    String rest() {
        int from = 0;
        while (from < parts.length && parts[from].length() > 1) {
            from++;
        }
        return from == parts.length ? "" : '-' + String.join("-", List.of(parts).subList(from, parts.length));
    }
}
