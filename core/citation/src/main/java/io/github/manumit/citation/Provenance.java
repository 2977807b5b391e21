package io.github.manumit.citation;

import java.util.List;
import java.util.Objects;

/**
 * How far an entry of a registry was checked, and where it was read.
 *
 * @param verification how far it was checked
 * @param sources where it was read
 * @param notes what else is to know of it, in English
 */
public record Provenance(Verification verification, List<String> sources, List<String> notes) {

    /** Copies mutable components. */
    public Provenance {
        Objects.requireNonNull(verification, "verification");
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** Gives the verification and how many sources there are. */
    @Override
    public String toString() {
        return "Provenance[" + verification + ", " + sources.size() + " sources]";
    }
}
