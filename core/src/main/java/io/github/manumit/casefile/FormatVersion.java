package io.github.manumit.casefile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of the format of case files, such as {@code 0.1}. A new minor version only adds; a new major version may give
 * a property another meaning. Versions are ordered by major number, then by minor number.
 *
 * @param major the major number, from 0
 * @param minor the minor number, from 0
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    private static final int MAX_DIGITS = 4;
    private static final FormatVersion CURRENT = new FormatVersion(0, 1);
    private static final FormatVersion OLDEST = CURRENT;

    /**
     * Returns the version that this library writes, {@link CaseFile#FORMAT_VERSION}.
     *
     * @return the current version
     */
    public static FormatVersion current() {
        return CURRENT;
    }

    /**
     * Reads a version.
     *
     * @param text two numbers of at most four digits, separated by a dot; null where a file has no version
     * @return the version; empty if there is none or the text has another form
     */
    public static Optional<FormatVersion> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        int dot = text.indexOf('.');
        int major = dot < 0 ? -1 : number(text.substring(0, dot));
        int minor = number(text.substring(dot + 1));
        return major < 0 || minor < 0 ? Optional.empty() : Optional.of(new FormatVersion(major, minor));
    }

    private static int number(String text) {
        boolean isNumber = !text.isEmpty() && text.length() <= MAX_DIGITS;
        for (int i = 0; isNumber && i < text.length(); i++) {
            isNumber = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return isNumber ? Integer.parseInt(text) : -1;
    }

    /**
     * Tells whether a file of this version must be upgraded before this library can read it, because its properties have
     * other places or meanings.
     *
     * @return true if the version is older than the oldest one that is read as it stands
     */
    public boolean isOutdated() {
        return compareTo(OLDEST) < 0;
    }

    /**
     * Tells whether this library cannot know what the properties of such a file mean.
     *
     * @return true if the major number is greater than that of the current version
     */
    public boolean isUnknown() {
        return major > CURRENT.major;
    }

    /**
     * Tells whether a file of this version may have properties and words that this library does not know yet.
     *
     * @return true if the version is newer than the current one
     */
    public boolean isNewer() {
        return compareTo(CURRENT) > 0;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    /** Returns the version as it stands in a file, such as {@code 0.1}. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
