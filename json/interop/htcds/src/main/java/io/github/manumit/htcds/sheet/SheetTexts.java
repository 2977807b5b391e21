package io.github.manumit.htcds.sheet;

import io.github.manumit.htcds.HtcdsCode;
import io.github.manumit.htcds.HtcdsField;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of findings, templates and marked copies, from the files {@code sheet-LANGUAGE.properties} in this package. */
final class SheetTexts {

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private SheetTexts() {}

    static Map<String, String> of(Locale language) {
        String name = language.getLanguage();
        return LOADED.computeIfAbsent(
                ChoiceList.LANGUAGES.stream()
                                .anyMatch(each -> each.getLanguage().equals(name))
                        ? name
                        : "en",
                SheetTexts::load);
    }

    private static Map<String, String> load(String language) {
        try (InputStream in = SheetTexts.class.getResourceAsStream("sheet-" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no texts in " + language);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String key, Locale language) {
        String text = of(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return text;
    }

    /** The message of a code; a key that ends in the number of arguments comes first. */
    static String message(String code, List<Object> arguments, Locale language) {
        Map<String, String> texts = of(language);
        String pattern = texts.getOrDefault(code + '.' + arguments.size(), texts.get(code));
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + code);
        }
        Object[] shown = arguments.stream().map(each -> shown(each, language)).toArray();
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(shown);
    }

    private static String shown(Object argument, Locale language) {
        if (argument instanceof HtcdsField field) {
            return Headings.heading(field, language) + " (" + field.technicalName() + ")";
        } else if (argument instanceof HtcdsCode code) {
            return code.label(language);
        } else if (argument instanceof NamedValue value) {
            return value.label(language);
        } else if (argument instanceof List<?> list) {
            return String.join(
                    ", ", list.stream().map(each -> shown(each, language)).toList());
        }
        return String.valueOf(argument);
    }
}
