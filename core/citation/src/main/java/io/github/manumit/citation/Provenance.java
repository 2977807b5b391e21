package io.github.manumit.citation;

import java.util.List;
import java.util.Objects;

/**
 * How far an entry of a registry was verified, and where it was read.
 *
 * @param verification how far it was verified
 * @param sources where it was read
 * @param notes further remarks about it, in English
 */
public record Provenance(Verification verification, List<String> sources, List<String> notes) {

    /** Copies mutable components. */
    public Provenance {
        Objects.requireNonNull(verification, "verification");
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** Returns the verification and the number of sources. */
    @Override
    public String toString() {
        return "Provenance[" + verification + ", " + sources.size() + " sources]";
    }
}
