package io.github.manumit.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a report, by language. */
final class LossWords {

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private LossWords() {}

    static String of(String key, Locale locale) {
        String language = switch (locale.getLanguage()) {
            case "ru", "kk", "uz" -> locale.getLanguage();
            default -> "en";
        };
        return READ.computeIfAbsent(language, LossWords::read).getProperty(key, key);
    }

    private static Properties read(String language) {
        String resource = "losses_" + language + ".properties";
        try (InputStream in = LossWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no words " + resource);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
