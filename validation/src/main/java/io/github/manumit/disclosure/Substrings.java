package io.github.manumit.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that are searched in others, found by their first characters. */
final class Substrings {

    private final int least;
    private final Set<String> all = new HashSet<>();
    private final Map<String, List<String>> byStart = new HashMap<>();

    /**
     * Makes an empty set.
     *
     * @param least how many characters each text has at least
     */
    Substrings(int least) {
        this.least = least;
    }

    void add(String text) {
        if (text.length() >= least && all.add(text)) {
            byStart.computeIfAbsent(text.substring(0, least), key -> new ArrayList<>())
                    .add(text);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether one of the texts occurs in a text. */
    boolean isIn(String text) {
        if (all.isEmpty()) {
            return false;
        }
        for (int i = 0; i + least <= text.length(); i++) {
            for (String each : byStart.getOrDefault(text.substring(i, i + least), List.of())) {
                if (text.startsWith(each, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
