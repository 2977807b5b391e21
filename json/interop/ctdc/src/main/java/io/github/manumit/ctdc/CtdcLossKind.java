package io.github.manumit.ctdc;

import java.util.Locale;

/** What happened to a value on the way into a row. */
public enum CtdcLossKind {
    /** It is in no cell. */
    DROPPED,
    /** A cell says it less exactly. */
    COARSENED,
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
