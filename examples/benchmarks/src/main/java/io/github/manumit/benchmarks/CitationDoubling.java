package io.github.manumit.benchmarks;

import io.github.manumit.citation.CitationReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Shows how the time to search a text for citations grows with its length, for running text and for texts that are made to be hard: a series of
 * lengths, each twice the one before. Linear growth shows as a ratio near 2. Lengths below and above the 100,000 letters that are read at once are both
 * there.
 */
public final class CitationDoubling {

    private static final int SMALLEST = 15_625;
    private static final int LARGEST = 1_000_000;
    private static final int ROUNDS = 5;

    /** After so many nanoseconds there is no further round. */
    private static final long LONGEST = 3_000_000_000L;

    private static final String[] UNITS = {
        "1, ",
        "ст. 1, ",
        "1-1-1-",
        "(",
        "ст. 1 ч. 2 (",
        "section 1(a)(",
        "п. 1 и ч. 2 ст. ",
        "(1)",
        "1.1.",
        "¹",
        "a",
        " ",
        "«",
        "\u0301",
        "и ",
        "ст. ",
        "УК РК ",
        "Кодекса Республики ",
        "настоящей статьи ",
        "§ 1 Abs. 2 S. 3 Nr. ",
        "1-баптың 2-бөлігінің ",
        "ст. 1 (заголовок) и ",
        "Article 1 of the ",
        "Law of 3 July 2014 No. ",
        "https://a/eli/dir/2011/",
        "XIV ",
        "o'",
    };

    private CitationDoubling() {}

    /**
     * Prints a row for each text: milliseconds for the longest, and the ratio to the length before for each but the first.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("running text, Russian", length -> CitationTexts.running(true, length));
        texts.put("running text, mixed", length -> CitationTexts.running(false, length));
        for (String unit : UNITS) {
            texts.put('"' + unit + '"', length -> CitationTexts.repeated(unit, length));
        }
        best(CitationTexts.running(true, LARGEST)); // warms up what is measured after it
        best(CitationTexts.running(false, LARGEST));
        texts.forEach(CitationDoubling::row);
    }

    private static void row(String name, IntFunction<String> text) {
        StringBuilder ratios = new StringBuilder();
        double before = 0;
        for (int length = SMALLEST; length <= LARGEST; length *= 2) {
            double best = best(text.apply(length));
            ratios.append(before == 0 ? "" : String.format(Locale.ROOT, "  %4.2f", best / before));
            before = best;
        }
        double megabytes = text.apply(LARGEST).getBytes(StandardCharsets.UTF_8).length / 1e6;
        System.out.printf(Locale.ROOT, "%-28s %6.0f ms  %4.2f MB %s%n", name, before, megabytes, ratios);
    }

    private static double best(String text) {
        double best = Double.MAX_VALUE;
        long begun = System.nanoTime();
        for (int round = 0; round < ROUNDS && System.nanoTime() - begun < LONGEST; round++) {
            long start = System.nanoTime();
            if (CitationReader.standard().find(text).size() > text.length()) {
                throw new IllegalStateException("more citations than letters");
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
