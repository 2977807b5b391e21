package io.github.manumit.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a country or subdivision, or its code, became another. */
public enum ChangeKind {
    /** It ended and became several: Czechoslovakia. */
    SPLIT,
    /** A part left, and the rest went on: South Sudan from Sudan. */
    SECESSION,
    /** Together with others, it became something new: two old regions of France in one new region. */
    MERGER,
    /** It became part of something that already existed: the German Democratic Republic. */
    ABSORPTION,
    /** The same under another name: Zaire and the Democratic Republic of the Congo. */
    RENAMING,
    /** The same under another code: a letter code of Kazakhstan's regions and the number that followed. */
    RECODING;

    private static final int LETTERS = 3;

    /** Whether the earlier one ended by it. */
    boolean ends() {
        return this != SECESSION;
    }

    /** Whether the later one existed before it. */
    boolean extendsLater() {
        return this == ABSORPTION;
    }

    /** The kind by its first letters; null if there are none. */
    static @Nullable ChangeKind ofLetters(String letters) {
        for (ChangeKind kind : values()) {
            if (kind.name().substring(0, LETTERS).toLowerCase(Locale.ROOT).equals(letters)) {
                return kind;
            }
        }
        return null;
    }
}
