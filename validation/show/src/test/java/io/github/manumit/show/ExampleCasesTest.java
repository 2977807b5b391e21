package io.github.manumit.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The example cases read as they did when somebody last read them. To write the texts anew after a change of the words:
 *
 * <pre>mvn -pl :manumit-show -am test -Dtest=ExampleCasesTest -Dsurefire.failIfNoSpecifiedTests=false -Dmanumit.show.write=true</pre>
 */
class ExampleCasesTest {

    private static final Path SHOWN = Path.of("src/test/resources/io/github/manumit/show");

    /** What a Russian or Kazakh report holds in Latin letters: what the file says, ids, codes. */
    private static final Pattern GIVEN = Pattern.compile(
            "\u0003[^\u0004]*\u0004|\u0005|\u0001[^\u0002]*\u0002|\\[[A-Za-z0-9]+]|\\([A-Z]{2}-[A-Z0-9]+\\)");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");

    @TestFactory
    Stream<DynamicTest> aCaseReadsAsBefore() {
        return Cases.names().stream()
                .flatMap(name -> FixedWords.LANGUAGES.stream()
                        .map(language -> DynamicTest.dynamicTest(name + " " + language, () -> {
                            String text = CaseReport.of(Cases.read(name), Locale.forLanguageTag(language));
                            Path golden = SHOWN.resolve(name + "." + language + ".txt");
                            if (Boolean.getBoolean("manumit.show.write")) {
                                Files.createDirectories(SHOWN);
                                Files.writeString(golden, text);
                            }
                            assertThat(text).isEqualTo(Files.readString(golden));
                        })));
    }

    /** In a report for readers of Cyrillic, only names, ids and codes are in Latin letters. */
    @TestFactory
    Stream<DynamicTest> nothingIsLeftInEnglish() {
        return Cases.names().stream()
                .flatMap(name -> Stream.of("ru", "kk")
                        .map(language -> DynamicTest.dynamicTest(name + " " + language, () -> {
                            CaseFile file = Cases.read(name);
                            CaseWords words = new CaseWords(file, Locale.forLanguageTag(language), false);
                            Stream.concat(Stream.of(words.happened(), words.who()), words.rest().stream())
                                    .flatMap(section -> section.entries().stream())
                                    .flatMap(entry -> entry.lines().stream())
                                    .map(ExampleCasesTest::said)
                                    .map(said -> GIVEN.matcher(said).replaceAll(""))
                                    .forEach(said -> assertThat(LATIN.matcher(said)
                                                    .results()
                                                    .map(result -> result.group())
                                                    .filter(latin ->
                                                            !latin.matches("[A-Z]{2,4}|[IVX]+|WhatsApp|TikTok")))
                                            .as(said)
                                            .isEmpty());
                        })));
    }

    private static String said(Entry.Line line) {
        if (line instanceof Entry.Fact fact) {
            return fact.label() + ": " + fact.text();
        }
        if (line instanceof Entry.Listed listed) {
            return listed.label() + ": " + String.join("; ", listed.texts());
        }
        if (line instanceof Entry.Life life) {
            return life.label() + ": " + String.join("; ", life.texts());
        }
        return line instanceof Entry.Differing differing ? differing.text() : ((Entry.Hidden) line).reason();
    }
}
