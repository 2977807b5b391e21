package io.github.manumit.ctdc;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The texts of findings and reports in one language. */
final class CtdcTexts {

    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "uz");

    private static final Map<String, CtdcTexts> BY_LANGUAGE = all();

    private final Properties texts = new Properties();

    private CtdcTexts(String language) {
        try (InputStream in = CtdcTexts.class.getResourceAsStream("ctdc_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the texts in " + language + " are missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, CtdcTexts> all() {
        Map<String, CtdcTexts> all = new HashMap<>();
        for (String language : LANGUAGES) {
            all.put(language, new CtdcTexts(language));
        }
        return all;
    }

    static CtdcTexts of(Locale language) {
        CtdcTexts english = BY_LANGUAGE.getOrDefault("en", new CtdcTexts("en"));
        return BY_LANGUAGE.getOrDefault(language.getLanguage(), english);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    String format(String key, List<String> arguments) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }

    /** Appends a text as a JSON string. */
    static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
