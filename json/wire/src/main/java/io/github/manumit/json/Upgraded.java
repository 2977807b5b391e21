package io.github.manumit.json;

import io.github.manumit.casefile.FormatVersion;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was brought to the current version of the format.
 *
 * @param from the version that it was written for; null if it could not be read
 * @param text the document in the current version, in the readable form; the document as it was if nothing had to be
 *     changed or it could not be read
 * @param checked the findings, whose places are those in {@code text}, and the case file
 */
public record Upgraded(@Nullable FormatVersion from, String text, Checked checked) {

    /** Checks that the text and the findings are there. */
    public Upgraded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(checked, "checked");
    }

    /**
     * Tells whether the document was written for an older version.
     *
     * @return true if its text is another one than before
     */
    public boolean isChanged() {
        return from != null && from.isOutdated();
    }

    /** Returns the version and the number of findings, never content. */
    @Override
    public String toString() {
        return "Upgraded[" + from + ", " + checked + "]";
    }
}
