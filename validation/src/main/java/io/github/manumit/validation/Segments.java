package io.github.manumit.validation;

import java.util.ArrayList;
import java.util.List;

/** The segments of JSON Pointers (RFC 6901). */
final class Segments {

    private Segments() {}

    /** The unescaped segments of a pointer. */
    static List<String> of(String pointer) {
        List<String> segments = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String segment : pointer.substring(1).split("/", -1)) {
                segments.add(segment.replace("~1", "/").replace("~0", "~"));
            }
        }
        return segments;
    }

    /** The index that a segment is; -1 if it is none. */
    static int index(String segment) {
        boolean digits =
                !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(segment) : -1;
    }
}
