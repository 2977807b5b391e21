package io.github.manumit.htcds;

import io.github.manumit.casefile.CaseFile;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A case file made of rows, and which part of it comes from which cell.
 *
 * @param caseFile the case file
 * @param origins the cells by JSON Pointer into the case file, sorted
 */
public record ImportedCase(CaseFile caseFile, NavigableMap<String, CellOrigin> origins) {

    /** Copies the origins. */
    public ImportedCase {
        Objects.requireNonNull(caseFile, "caseFile");
        origins = Collections.unmodifiableNavigableMap(new TreeMap<>(origins));
    }

    /**
     * Finds the cell that something in the case file comes from.
     *
     * @param pointer JSON Pointer into the case file, such as that of a finding
     * @return the cell of that place; otherwise of the innermost enclosing place that has one; otherwise of the first place in it
     */
    public Optional<CellOrigin> origin(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            CellOrigin origin = origins.get(place);
            if (origin != null) {
                return Optional.of(origin);
            }
        }
        Map.Entry<String, CellOrigin> below = origins.ceilingEntry(pointer + '/');
        return below == null || !below.getKey().startsWith(pointer + '/')
                ? Optional.empty()
                : Optional.of(below.getValue());
    }

    /** Returns the kind, never the content. */
    @Override
    public String toString() {
        return "ImportedCase";
    }
}
