package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import org.jspecify.annotations.Nullable;

/** Compares versions of the model. */
final class FormatVersion {

    private static final int PARTS = 2;
    private static final int MAX_DIGITS = 4;

    private FormatVersion() {}

    /** Tells whether a version is newer than the version of this library; false if it is not a valid version. */
    static boolean isNewer(@Nullable String version) {
        int[] own = parts(CaseFile.FORMAT_VERSION);
        int[] other = version == null ? own : parts(version);
        return other[0] > own[0] || (other[0] == own[0] && other[1] > own[1]);
    }

    private static int[] parts(String version) {
        String[] texts = version.split("\\.", -1);
        int[] parts = new int[PARTS];
        for (int i = 0; texts.length == PARTS && i < PARTS; i++) {
            String text = texts[i];
            boolean digits = !text.isEmpty()
                    && text.length() <= MAX_DIGITS
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits) {
                return new int[PARTS];
            }
            parts[i] = Integer.parseInt(text);
        }
        return parts;
    }
}
