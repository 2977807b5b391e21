package io.github.manumit.json.wire.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the sources of the model say about its types: the Javadoc of records and the comments above vocabulary tables.
 */
public final class ModelSources {

    private static final String MODEL = "io.github.manumit.";
    private static final Pattern TAG = Pattern.compile("(?m)^@(\\w+)\\s+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");

    private final Path main;
    private final UnaryOperator<String> code;
    private final Map<Class<?>, Doc> docs = new HashMap<>();

    /**
     * The documentation of a type.
     *
     * @param text text about the type itself
     * @param components texts about its components, by name
     */
    public record Doc(String text, Map<String, String> components) {}

    /**
     * Creates a reader.
     *
     * @param main {@code src/main} of the model
     */
    public ModelSources(Path main) {
        this(main, text -> text);
    }

    /**
     * Creates a reader.
     *
     * @param main {@code src/main} of the model
     * @param code how to render code within a sentence
     */
    public ModelSources(Path main, UnaryOperator<String> code) {
        this.main = main;
        this.code = code;
    }

    public Doc of(Class<?> type) {
        return docs.computeIfAbsent(type, each -> javadoc(each));
    }

    /** The comment above the table of a vocabulary. */
    String ofVocabulary(Class<?> word) {
        String room = word.getPackageName().substring(MODEL.length()).replace('.', '/');
        return read(main.resolve("vocabulary").resolve(room).resolve(word.getSimpleName() + ".csv"))
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
    }

    private Doc javadoc(Class<?> type) {
        String source = read(main.resolve("java").resolve(type.getName().replace('.', '/') + ".java"));
        Matcher declaration = Pattern.compile(
                        "(?m)^public .*\\b(?:record|class|interface) " + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("no declaration of " + type.getName());
        }
        int start = source.lastIndexOf("/**", declaration.start());
        String comment = start < 0 ? "" : source.substring(start + 3, source.indexOf("*/", start));
        return parse(withoutJava(comment.replaceAll("(?m)^\\s*\\* ?", "")));
    }

    /**
     * Removes the third paragraph and everything after it up to the tags, as well as sentences about the type's own
     * methods.
     */
    private static String withoutJava(String comment) {
        return comment.replaceFirst("(?s)(<p>.*?)<p>.*?(?=\n@|$)", "$1").replaceAll("[^.]*\\{@link #[^.]*\\.\\s", " ");
    }

    private Doc parse(String comment) {
        Matcher tag = TAG.matcher(comment);
        int from = 0;
        String open = "";
        String text = "";
        Map<String, String> components = new HashMap<>();
        while (true) {
            boolean more = tag.find();
            String part = comment.substring(from, more ? tag.start() : comment.length())
                    .strip();
            if (open.isEmpty()) {
                text = plain(part);
            } else if (open.equals("param")) {
                String[] said = part.split("\\s+", 2);
                components.put(said[0], plain(said.length > 1 ? said[1] : ""));
            }
            if (!more) {
                return new Doc(text, Map.copyOf(components));
            }
            open = tag.group(1);
            from = tag.end();
        }
    }

    /** Javadoc without its markup. */
    private String plain(String javadoc) {
        // A brace in a code tag of an example is escaped.
        String line = ESCAPE.matcher(javadoc.replaceAll("\\s+", " "))
                .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
        int at;
        while ((at = line.indexOf("{@code {")) >= 0) {
            int end = line.indexOf("}}", at);
            line = line.substring(0, at) + code.apply(line.substring(at + 7, end + 1)) + line.substring(end + 2);
        }
        line = INLINE_TAG.matcher(line).replaceAll(tag -> Matcher.quoteReplacement(shown(tag.group(1), tag.group(2))));
        return line.replaceAll("</?(?:p|i|b|code|pre|ul|li)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private String shown(String tag, String content) {
        if (!tag.startsWith("link")) {
            return code.apply(content);
        }
        int label = content.indexOf(' ', Math.max(0, content.indexOf(')')));
        return label < 0 ? content.replaceAll("^#|\\(.*", "").replace('#', '.') : content.substring(label + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
