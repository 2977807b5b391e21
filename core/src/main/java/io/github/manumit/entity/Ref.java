package io.github.manumit.entity;

import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A reference to an entity or element by its id. The type parameter is the kind of target that is allowed; a rule
 * checks that the target is of this kind. Within a case file, the text is the id; an entity or element of another file
 * is referred to as {@code caseId#localId}.
 *
 * @param text the reference as it is written in JSON; at most 2,100 characters
 * @param <T> the kind of target
 */
@SuppressWarnings("UnusedTypeParameter") // read by reflection: the rules check what a reference leads to
public record Ref<T>(String text) implements TextValue {

    private static final int MAX_LENGTH = 2_100;

    /**
     * Checks the form of the reference.
     *
     * @throws InvalidValueException with code {@code reference.malformed} if the text is empty or too long, or if there
     *     is nothing before or after its last {@code #}; with code {@code id.malformed} if it has no {@code #} and is
     *     not an id
     */
    public Ref {
        Objects.requireNonNull(text, "text");
        int hash = text.lastIndexOf('#');
        if (text.isEmpty() || text.length() > MAX_LENGTH || hash == 0 || hash == text.length() - 1) {
            throw new InvalidValueException(
                    "reference.malformed", "a reference must be an id or have the form caseId#localId");
        }
        if (hash < 0) {
            Checks.id(text);
        }
    }

    /**
     * Reads a reference.
     *
     * @param text an id, or {@code caseId#localId}
     * @param <T> the kind of target
     * @return the reference
     * @throws InvalidValueException with code {@code reference.malformed} or {@code id.malformed} if it is malformed
     */
    public static <T> Ref<T> parse(String text) {
        return new Ref<>(text);
    }

    /**
     * Makes a reference to an entity or element of the same case file.
     *
     * @param id the id of the entity or element
     * @param <T> the kind of target
     * @return the reference
     * @throws InvalidValueException with code {@code reference.malformed} or {@code id.malformed} if it is malformed
     */
    public static <T> Ref<T> to(String id) {
        return new Ref<>(id);
    }

    /**
     * Returns the id of the other case file.
     *
     * @return the part before the last {@code #}; empty if the target is in the same file
     */
    public Optional<String> caseId() {
        int hash = text.lastIndexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(text.substring(0, hash));
    }

    /**
     * Returns the id within its case file.
     *
     * @return the part after the last {@code #}, or the whole text if there is none
     */
    public String localId() {
        return text.substring(text.lastIndexOf('#') + 1);
    }

    /** Returns the kind, and the id if it is opaque, such as {@code p1} or a UUID. */
    @Override
    public String toString() {
        return Describe.record("Ref", text);
    }
}
