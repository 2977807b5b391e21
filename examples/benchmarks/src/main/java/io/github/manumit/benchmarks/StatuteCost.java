package io.github.manumit.benchmarks;

import io.github.manumit.citation.Resolution;
import io.github.manumit.citation.StatuteRegistry;
import io.github.manumit.statute.Citation;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.time.PartialDate;
import java.util.Locale;

/**
 * What the registry of statutes costs a program that has just started: how long the first use takes, what it holds, and what a question takes. Run it
 * as its own process; the first figure is that of a cold virtual machine.
 */
public final class StatuteCost {

    private static final int QUESTIONS = 1_000_000;

    private StatuteCost() {}

    /**
     * Prints the figures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Citation citation = Citation.ofPath("article=126;part=3;point=2").toBuilder()
                .statute(StatuteCode.parse("KZ-CC-2014"))
                .build();
        PartialDate day = PartialDate.parse("2023-06-10");
        long before = used();
        long start = System.nanoTime();
        StatuteRegistry registry = StatuteRegistry.standard();
        long loaded = System.nanoTime();
        long held = used() - before;
        System.out.printf(Locale.ROOT, "first use: %.1f ms%n", (loaded - start) / 1e6);
        System.out.printf(Locale.ROOT, "held: %.2f MB%n", held / 1e6);
        for (int round = 0; round < 2; round++) {
            long asked = System.nanoTime();
            int yes = ask(registry, citation, day);
            double each = (System.nanoTime() - asked) / 1e3 / QUESTIONS;
            System.out.printf(
                    Locale.ROOT, "resolve, exists and in force (%d times yes): %.2f microseconds%n", yes, each);
        }
    }

    private static int ask(StatuteRegistry registry, Citation citation, PartialDate day) {
        int yes = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Resolution found = registry.resolve(citation).orElseThrow();
            if (found.exists().isYes() && found.inForce(day).isYes()) {
                yes++;
            }
        }
        return yes;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
