package io.github.manumit.show;

import io.github.manumit.code.Vocabulary;
import io.github.manumit.code.Word;
import java.util.Locale;

/** Words and names of components, for people. */
final class Labels {

    private Labels() {}

    /** The label of a known word; another word stands as it came. */
    static String of(Word word) {
        return Vocabulary.of(word.getClass()).label(word, Locale.ENGLISH).orElse(word.word());
    }

    /** The name of a component: {@code recruitmentChannels} is "recruitment channels". */
    static String component(String name) {
        return switch (name) {
            case "kinds" -> "what";
            case "time" -> "when";
            case "duration" -> "how long";
            case "places" -> "where";
            case "participants" -> "who";
            case "detections" -> "came to light by";
            case "asWritten" -> "written";
            case "applies" -> "true of";
            default -> name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        };
    }
}
