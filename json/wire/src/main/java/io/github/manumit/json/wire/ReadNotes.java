package io.github.manumit.json.wire;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reader remembers of a document besides the records that it created: the holes, and the positions of unknown
 * properties.
 */
public final class ReadNotes {

    private final int most;
    private final Set<String> holes = new LinkedHashSet<>();
    private final Map<String, BitSet> gaps = new HashMap<>();
    private final Map<String, SortedMap<String, Long>> unknown = new HashMap<>();

    /**
     * Starts empty.
     *
     * @param most maximum number of holes to remember; each of them already has a finding, so more would not matter
     */
    ReadNotes(int most) {
        this.most = most;
    }

    void hole(String pointer) {
        if (holes.size() < most) {
            holes.add(pointer);
        }
    }

    /** Remembers which elements of a list are missing from the list that was created. */
    void gaps(String pointer, BitSet missing) {
        gaps.put(pointer, missing);
    }

    /** Remembers the position of an unknown property's name, by the pointer of its object in the document. */
    void unknown(String pointer, String name, long offset) {
        unknown.computeIfAbsent(pointer, key -> new TreeMap<>()).put(name, offset);
    }

    /**
     * Returns the values that could not be read.
     *
     * @return JSON Pointers in the case file: of the missing property, or of the list from which an element is missing
     */
    public List<String> holes() {
        return holes.stream().map(this::inCaseFile).toList();
    }

    /** Converts a pointer in the document to one in the case file; it ends at a list whose element is missing. */
    private String inCaseFile(String pointer) {
        if (gaps.isEmpty() || pointer.isEmpty()) {
            return pointer;
        }
        StringBuilder list = new StringBuilder(pointer.length());
        StringBuilder found = new StringBuilder(pointer.length());
        for (String segment : pointer.substring(1).split("/", -1)) {
            BitSet missing = gaps.get(list.toString());
            int index = missing == null ? -1 : Pointers.index(segment);
            if (missing != null && index >= 0) {
                if (missing.get(index)) {
                    break;
                }
                found.append('/').append(index - missing.get(0, index).cardinality());
            } else {
                found.append('/').append(segment);
            }
            list.append('/').append(segment);
        }
        return found.toString();
    }

    /**
     * Converts a pointer in the case file to a pointer in the document, whose lists may have more elements than could
     * be read.
     *
     * @param pointer JSON Pointer in the case file
     * @return JSON Pointer in the document
     */
    public String inDocument(String pointer) {
        if (gaps.isEmpty() || pointer.isEmpty()) {
            return pointer;
        }
        StringBuilder found = new StringBuilder(pointer.length());
        for (String segment : pointer.substring(1).split("/", -1)) {
            BitSet missing = gaps.get(found.toString());
            int index = missing == null ? -1 : Pointers.index(segment);
            found.append('/');
            if (missing == null || index < 0) {
                found.append(segment);
            } else {
                found.append(present(missing, index));
            }
        }
        return found.toString();
    }

    private static int present(BitSet missing, int wanted) {
        int at = -1;
        for (int i = 0; i <= wanted; i++) {
            at = missing.nextClearBit(at + 1);
        }
        return at;
    }

    /**
     * Returns the positions of the unknown properties of an object.
     *
     * @param pointer JSON Pointer of the object, in the document
     * @return the offsets of their names, in characters, in the order of the names; empty if there are none
     */
    public List<Long> unknownProperties(String pointer) {
        SortedMap<String, Long> found = unknown.get(pointer);
        return found == null ? List.of() : List.copyOf(found.values());
    }
}
