package io.github.manumit.json.wire.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions that a reader of a case asks, by topic, with the names of the elements that answer them: {@code
 * Participant.role}, a record alone, or a word such as {@code EventKind.rescue}.
 */
final class Questions {

    private static final Pattern LINE = Pattern.compile("(.+\\?) -> (.+)");

    private final Map<String, List<Question>> topics = new LinkedHashMap<>();

    /**
     * A question.
     *
     * @param text the question as a reader asks it
     * @param answers names of the elements that answer it, best first
     */
    record Question(String text, List<String> answers) {}

    /** Parses a text that has a line {@code ## topic} before the questions of each topic. */
    Questions(String text) {
        List<Question> topic = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher question = LINE.matcher(line);
            if (line.startsWith("## ")) {
                topic = new ArrayList<>();
                topics.put(line.substring(3), topic);
            } else if (question.matches()) {
                topic.add(new Question(
                        question.group(1), List.of(question.group(2).split(", *"))));
            } else if (!line.isEmpty() && !line.startsWith("# ")) {
                throw new IllegalStateException("neither a topic nor a question: " + line);
            }
        }
    }

    Map<String, List<Question>> topics() {
        return topics;
    }

    List<Question> all() {
        return topics.values().stream().flatMap(List::stream).toList();
    }
}
