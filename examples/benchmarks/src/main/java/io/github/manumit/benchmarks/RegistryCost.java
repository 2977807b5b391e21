package io.github.manumit.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.registry.JurisdictionRegistry;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What the registry of jurisdictions costs a program that has just started: how long the first use takes, what it holds, and what a look-up
 * allocates. Run it as its own process; the first figure is that of a cold virtual machine.
 */
public final class RegistryCost {

    private static final int LOOKUPS = 1_000_000;

    private RegistryCost() {}

    /**
     * Prints the figures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long before = used();
        long start = System.nanoTime();
        JurisdictionRegistry registry = JurisdictionRegistry.standard();
        long loaded = System.nanoTime();
        long held = used() - before;
        JurisdictionCode code = JurisdictionCode.parse("KZ-19");
        long start2 = System.nanoTime();
        int found = registry.search("Almaty").size();
        long searched = System.nanoTime();
        long heldWithNames = used() - before;
        long allocated = allocatedBy(registry, code);
        System.out.printf(Locale.ROOT, "first use: %.1f ms%n", (loaded - start) / 1e6);
        System.out.printf(Locale.ROOT, "held: %.2f MB%n", held / 1e6);
        System.out.printf(Locale.ROOT, "first search by name (%d found): %.1f ms%n", found, (searched - start2) / 1e6);
        System.out.printf(Locale.ROOT, "held with the index of names: %.2f MB%n", heldWithNames / 1e6);
        System.out.printf(Locale.ROOT, "allocated by a look-up: %.3f bytes%n", (double) allocated / LOOKUPS);
    }

    private static long allocatedBy(JurisdictionRegistry registry, JurisdictionCode code) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        boolean all = true;
        for (int i = 0; i < LOOKUPS; i++) {
            all &= registry.find(code).isPresent();
        }
        long after = thread.getCurrentThreadAllocatedBytes();
        if (!all) {
            throw new IllegalStateException("the code was not found");
        }
        return after - before;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
