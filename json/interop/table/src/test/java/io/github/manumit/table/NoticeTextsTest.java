package io.github.manumit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    private static final Pattern CODE = Pattern.compile("\"(table\\.[a-z0-9-]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void eachLanguageHasEachMessageWithItsArguments() {
        Properties english = NoticeTexts.load("en");
        for (String language : NoticeTexts.LANGUAGES) {
            Properties texts = NoticeTexts.load(language);
            assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            for (String code : texts.stringPropertyNames()) {
                assertThat(arguments(texts.getProperty(code)))
                        .as(language + " " + code)
                        .isEqualTo(arguments(english.getProperty(code)));
                assertThat(texts.getProperty(code)).endsWith(".");
            }
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void eachCodeInUseHasAMessageAndEachMessageIsInUse() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/manumit/table"))) {
            for (Path source :
                    sources.filter(path -> !path.endsWith("Notice.java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        assertThat(used).isEqualTo(new TreeSet<>(NoticeTexts.load("en").stringPropertyNames()));
    }

    @Test
    void aMessageIsInTheLanguageAskedForElseInEnglish() {
        Notice notice = new Notice("table.charset-wrong", NoticeLevel.ERROR, null, List.of("KOI8-R"));
        assertThat(notice.message(Locale.forLanguageTag("kk-KZ"))).isEqualTo("Файл мына кодтауда емес: KOI8-R.");
        assertThat(notice.message(Locale.FRENCH)).isEqualTo("The file is not in the charset KOI8-R.");
    }
}
