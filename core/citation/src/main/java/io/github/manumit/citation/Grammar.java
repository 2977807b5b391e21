package io.github.manumit.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The wording of citations: the phrases of {@code grammar.txt}. */
final class Grammar {

    private static final String RESOURCE = "grammar.txt";

    private Grammar() {}

    /** Adds all phrases to a lexicon. */
    static void addTo(Lexicon lexicon) {
        String language = "";
        for (String line : text().split("\n")) {
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
        for (String phrase : line.substring(colon + 3).split("\\|")) {
            lexicon.add(phrase.strip(), kind, value, language);
        }
    }

    private static String text() {
        try (InputStream in = Grammar.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the grammar is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
