package io.github.manumit.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the built-in rules, from the files {@code rules-LANGUAGE.properties} in this package. */
final class RuleTexts {

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private RuleTexts() {}

    /** The texts in a language by key; empty if there are none. */
    static Map<String, String> of(Locale language) {
        return LOADED.computeIfAbsent(language.getLanguage(), RuleTexts::load);
    }

    private static Map<String, String> load(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return Map.of();
        }
        try (InputStream in = RuleTexts.class.getResourceAsStream("rules-" + language + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
