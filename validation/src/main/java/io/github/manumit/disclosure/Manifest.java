package io.github.manumit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a projection did to a case file: for each place what was kept, coarsened, replaced or left out, and why. It holds no
 * value of the file, and no name that a sender chose, so that it can be handed over with the projected file.
 *
 * @param policy the name of the policy
 * @param entries what was done, in the order of the original file
 */
public record Manifest(String policy, List<Entry> entries) {

    /** Copies the entries. */
    public Manifest {
        entries = List.copyOf(entries);
    }

    /** What was done to a value. */
    public enum Action {
        /** It is sensitive, and the policy tells it. */
        KEPT,
        /** It is told less exactly. */
        COARSENED,
        /** Something else stands in its place: a pseudonym, initials, the name of a role. */
        REPLACED,
        /** It is not told. */
        OMITTED;

        /**
         * Returns the word for the action.
         *
         * @return the name in small letters
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One place of the original file.
     *
     * @param pointer JSON Pointer (RFC 6901) in the original file; {@code *} stands for a name that a sender chose
     * @param action what was done
     * @param rule why: a ladder and its rung, such as {@code dates.year}; or {@code restriction}, {@code consent}, {@code
     *     reference} for what refers to something left out, {@code incomplete} for what says nothing without something left
     *     out, {@code trace} for what holds a value left out elsewhere, {@code rule} for what would break a rule
     */
    public record Entry(String pointer, Action action, String rule) {}

    /**
     * Counts the entries.
     *
     * @return the number of entries for each action that occurs
     */
    public Map<Action, Integer> counts() {
        Map<Action, Integer> counts = new TreeMap<>();
        entries.forEach(each -> counts.merge(each.action(), 1, Integer::sum));
        return counts;
    }

    /**
     * Returns the places to which something was done.
     *
     * @param action what was done
     * @return their pointers
     */
    public List<String> pointers(Action action) {
        List<String> pointers = new ArrayList<>();
        for (Entry each : entries) {
            if (each.action() == action) {
                pointers.add(each.pointer());
            }
        }
        return pointers;
    }
}
