package io.github.manumit.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How citations are worded: the phrases of {@code grammar.txt}. Read once, never changed. */
final class Grammar {

    private static final String RESOURCE = "grammar.txt";

    private final Lexicon lexicon = new Lexicon();

    private Grammar() {
        String language = "";
        for (String line : text().split("\n")) {
            if (line.startsWith("[")) {
                language = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                line(line, language);
            }
        }
    }

    private static final class Held {
        static final Grammar GRAMMAR = new Grammar();
    }

    static Lexicon lexicon() {
        return Held.GRAMMAR.lexicon;
    }

    private void line(String line, String language) {
        int colon = line.indexOf(" : ");
        String[] head = line.substring(0, colon).trim().split(" ");
        Lexeme.Kind kind = Lexeme.Kind.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
        String value = head.length > 1 ? head[1] : "";
        for (String phrase : line.substring(colon + 3).split("\\|")) {
            lexicon.add(phrase.trim(), kind, value, language);
        }
    }

    private static String text() {
        try (InputStream in = Grammar.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the grammar is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
