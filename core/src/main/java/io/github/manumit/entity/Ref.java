package io.github.manumit.entity;

import io.github.manumit.internal.Checks;
import io.github.manumit.internal.Describe;
import io.github.manumit.value.InvalidValueException;
import io.github.manumit.value.TextValue;
import java.util.Objects;
import java.util.Optional;

/**
 * A reference to an entity or element by its id. The type says what kind it may lead to; a rule checks that it does. Within a case file the
 * text is the id; another file's entity is {@code caseId#localId}.
 *
 * @param text the reference as it stands in JSON
 * @param <T> what the reference leads to
 */
@SuppressWarnings("UnusedTypeParameter") // read by reflection: the rules check what a reference leads to
public record Ref<T>(String text) implements TextValue {

    private static final int MAX_LENGTH = 2_100;

    /**
     * Checks the form of the reference.
     *
     * @throws InvalidValueException with code {@code reference.malformed} unless it is an id, or an absolute IRI, {@code #} and an id
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
     * @param <T> what it leads to
     * @return the reference
     * @throws InvalidValueException with code {@code reference.malformed} when it is none
     */
    public static <T> Ref<T> parse(String text) {
        return new Ref<>(text);
    }

    /**
     * Refers to an entity or element of the same case file.
     *
     * @param id its id
     * @param <T> what it leads to
     * @return the reference
     */
    public static <T> Ref<T> to(String id) {
        return new Ref<>(id);
    }

    /**
     * Returns the id of the other case file.
     *
     * @return the part before {@code #}; empty within the same file
     */
    public Optional<String> caseId() {
        int hash = text.lastIndexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(text.substring(0, hash));
    }

    /**
     * Returns the id within its case file.
     *
     * @return the part after {@code #}, or all of the text
     */
    public String localId() {
        return text.substring(text.lastIndexOf('#') + 1);
    }

    /** Gives the id where it is opaque by construction, such as {@code p1} or a UUID; else the kind only. */
    @Override
    public String toString() {
        return Describe.record("Ref", text);
    }
}
