package io.github.manumit.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Texts with citations: those of the corpus of the reader's tests, alone and in running text. */
final class CitationTexts {

    private static final List<String> TABLES = List.of("citations.csv", "citations-more.csv");
    private static final int CITATION = 1;
    private static final int LANGUAGE = 2;

    /** Sentences of some fifty letters, so that there is a citation every 110 or so. */
    private static final String[] RUSSIAN = {
        "Суд установил, что потерпевшие работали без оплаты. ",
        "По делу допрошены двенадцать свидетелей, как указано в ",
        "Обвинение было предъявлено позднее, согласно ",
        "В прошлом году освобождены 24 человека; применялась "
    };

    private static final String[] ENGLISH = {
        "The court found that the workers had not been paid. ",
        "Twelve witnesses were heard in part, as set out in ",
        "The charge was brought in May 2023 under ",
        "In that year 24 people were set free, which fell under "
    };

    private CitationTexts() {}

    /** The citations of the corpus, each a text. */
    static List<String> citations() {
        return rows(language -> true);
    }

    /** Running text of so many UTF-16 units, in Russian or with citations in all languages. */
    static String running(boolean russian, int length) {
        List<String> citations = russian ? rows("ru"::equals) : citations();
        String[] sentences = russian ? RUSSIAN : ENGLISH;
        StringBuilder text = new StringBuilder(length + 1000);
        for (int i = 0; text.length() < length; i++) {
            text.append(sentences[i % sentences.length])
                    .append(citations.get(i % citations.size()))
                    .append(i % 8 == 7 ? ".\n" : ". ");
        }
        text.setLength(length);
        return text.toString();
    }

    /** One text over and over, up to so many UTF-16 units. */
    static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static List<String> rows(Predicate<String> isWanted) {
        List<String> citations = new ArrayList<>();
        for (String table : TABLES) {
            List<List<String>> rows = csv(read(table));
            rows.subList(1, rows.size()).stream()
                    .filter(row -> isWanted.test(row.get(LANGUAGE)))
                    .map(row -> row.get(CITATION))
                    .forEach(citations::add);
        }
        return citations;
    }

    private static String read(String table) {
        try (InputStream in = CitationTexts.class.getResourceAsStream("/io/github/manumit/citation/" + table)) {
            if (in == null) {
                throw new IllegalStateException("a table of the corpus is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
