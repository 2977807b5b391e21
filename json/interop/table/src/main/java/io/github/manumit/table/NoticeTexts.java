package io.github.manumit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The messages of notices. */
final class NoticeTexts {

    static final List<String> LANGUAGES = List.of("en", "ru", "kk", "uz");

    private static final Map<String, Properties> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, NoticeTexts::load));

    private NoticeTexts() {}

    static Properties load(String language) {
        Properties texts = new Properties();
        try (InputStream in = NoticeTexts.class.getResourceAsStream("notices_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the messages in " + language + " are missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static String message(Notice notice, Locale language) {
        Properties english = BY_LANGUAGE.getOrDefault("en", new Properties());
        Properties texts = BY_LANGUAGE.getOrDefault(language.getLanguage(), english);
        String text = texts.getProperty(notice.code(), english.getProperty(notice.code(), notice.code()));
        for (int i = 0; i < notice.arguments().size(); i++) {
            text = text.replace("{" + i + "}", notice.arguments().get(i));
        }
        return text;
    }
}
