package io.github.manumit.htcds;

import java.util.Locale;

/** What happened to a value on the way into a table. */
public enum LossKind {
    /** It is in no cell. */
    DROPPED,
    /** A cell says it less exactly. */
    COARSENED,
    /** It is in several cells or rows, or beside its former neighbours, and does not come back as one. */
    SPLIT,
    /** Nothing is lost, but something was done that somebody should know. */
    NOTED;

    /**
     * Returns the word for data.
     *
     * @return the name in small letters, such as {@code dropped}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
