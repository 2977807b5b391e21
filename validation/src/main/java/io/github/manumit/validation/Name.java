package io.github.manumit.validation;

import java.util.Objects;

/**
 * The name of something in the model, as an argument of a message. Messages show it in the reader's language.
 *
 * @param key {@code kind.} and a kind of entity or element ({@code kind.person}), {@code vocabulary.} and the name of a
 *     vocabulary ({@code vocabulary.eventKind}), or a property ({@code birth})
 */
public record Name(String key) {

    /** Checks that the key is not null. */
    public Name {
        Objects.requireNonNull(key, "key");
    }

    /** The name of a kind of entity or element. */
    static Name kind(Class<?> type) {
        return new Name("kind." + small(type));
    }

    /** The name of a vocabulary. */
    static Name vocabulary(Class<?> type) {
        return new Name("vocabulary." + small(type));
    }

    private static String small(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
