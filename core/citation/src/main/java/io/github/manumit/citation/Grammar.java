package io.github.manumit.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The wording of citations: the phrases of {@code grammar.txt} and {@code countries.txt}. */
final class Grammar {

    private static final List<String> RESOURCES = List.of("grammar.txt", "countries.txt");

    private Grammar() {}

    /** Adds all phrases to a lexicon. */
    static void addTo(Lexicon lexicon) {
        RESOURCES.forEach(each -> add(text(each), lexicon));
    }

    private static void add(String text, Lexicon lexicon) {
        String language = "";
        for (String line : text.split("\n")) {
            if (line.startsWith("[")) {
                language = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(line.strip(), language, lexicon);
            }
        }
    }

    private static void add(String line, String language, Lexicon lexicon) {
        int colon = line.indexOf(" : ");
        String[] head = line.substring(0, colon).strip().split(" ");
        Lexeme.Kind kind = Lexeme.Kind.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
        String value = head.length > 1 ? head[1] : "";
        int number = 0;
        for (String phrase : line.substring(colon + 3).split("\\|")) {
            number++;
            String own = kind == Lexeme.Kind.MONTH ? String.valueOf(number) : value;
            lexicon.add(phrase.strip(), kind, own, language);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Grammar.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the grammar is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
