package io.github.manumit.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed words of one language: headings, names of components, patterns, forms of nouns. */
final class FixedWords {

    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "uz");

    private static final Map<String, FixedWords> LOADED = new ConcurrentHashMap<>();
    private static final Pattern PART = Pattern.compile("\\{([0-9])(?::([a-z]+))?}");
    private static final Pattern BETWEEN_FORMS = Pattern.compile("\\|");

    private final String language;
    private final Map<String, String> words;

    private FixedWords(String language) {
        this.language = language;
        this.words = table("words_" + language + ".properties");
    }

    /** The words in a language; in English if there are none in it. */
    static FixedWords in(Locale locale) {
        String language = locale.getLanguage();
        return LOADED.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", FixedWords::new);
    }

    /** A table of texts that stands beside this class. */
    static Map<String, String> table(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(FixedWords.class.getResourceAsStream(name), "a table of words")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            words.put(key, properties.getProperty(key).strip());
        }
        return Map.copyOf(words);
    }

    String language() {
        return language;
    }

    Set<String> keys() {
        return words.keySet();
    }

    String get(String key) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return text;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** The forms of a noun or of a magnitude. */
    Optional<List<String>> forms(String key) {
        return find(key).map(text -> List.of(BETWEEN_FORMS.split(text)));
    }

    /** A pattern with its parts filled in; a part is a text or an {@link Inflected}. */
    String format(String key, Object... parts) {
        Matcher matcher = PART.matcher(get(key));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Object part = parts[matcher.group(1).charAt(0) - '0'];
            Case form = matcher.group(2) == null
                    ? Case.PLAIN
                    : Case.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
            String filled = part instanceof Inflected inflected ? inflected.in(form) : part.toString();
            matcher.appendReplacement(text, Matcher.quoteReplacement(filled));
        }
        return matcher.appendTail(text).toString();
    }
}
