package io.github.manumit.show;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one entity, in words.
 *
 * @param heading its name and id
 * @param id its id; null for the file itself
 * @param lines what is said of it
 */
record Entry(String heading, @Nullable String id, List<Line> lines) {

    /** One thing that is said. */
    sealed interface Line permits Fact, Listed, Life, Differing, Hidden {}

    /** A component and its value. */
    record Fact(String label, String text) implements Line {}

    /** A component with several long values. */
    record Listed(String label, List<String> texts) implements Line {}

    /** What happened to a party, in chronological order. */
    record Life(String label, List<String> texts) implements Line {}

    /** What a source says otherwise or less surely. */
    record Differing(String text) implements Line {}

    /** Why nothing is said. */
    record Hidden(String label, String reason) implements Line {}
}
