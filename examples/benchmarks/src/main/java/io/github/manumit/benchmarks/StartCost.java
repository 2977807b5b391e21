package io.github.manumit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long the command line takes to check one small file, from the start of the process to its end, compared with
 * a program that does nothing. All programs take turns, so that a busy machine is equally unfair to each.
 *
 * <pre>java -cp examples/benchmarks/target/benchmarks.jar io.github.manumit.benchmarks.StartCost examples/cli/target examples/cases/smallest.json</pre>
 */
public final class StartCost {

    private static final int ROUNDS = 21;
    private static final double MILLION = 1e6;

    private StartCost() {}

    /** A program that does nothing. */
    public static final class Nothing {

        private Nothing() {}

        /**
         * Does nothing.
         *
         * @param arguments ignored
         */
        public static void main(String[] arguments) {
            // nothing
        }
    }

    /**
     * Measures.
     *
     * @param arguments the folder with {@code manumit} and {@code manumit.jar}, and a case file
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if the measurement is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("nothing", List.of(java, "-cp", emptyClasses(), Nothing.class.getName()));
        programs.put("launcher", List.of(folder.resolve("manumit").toString(), "validate", arguments[1]));
        programs.put("jar", List.of(java, "-jar", folder.resolve("manumit.jar").toString(), "validate", arguments[1]));
        Map<String, long[]> times = new LinkedHashMap<>();
        programs.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> each : programs.entrySet()) {
                times.get(each.getKey())[round] = time(each.getValue());
            }
        }
        double least = Arrays.stream(times.get("nothing")).min().orElseThrow() / MILLION;
        double middle = median(times.get("nothing"));
        for (Map.Entry<String, long[]> each : times.entrySet()) {
            double best = Arrays.stream(each.getValue()).min().orElseThrow() / MILLION;
            double median = median(each.getValue());
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-10s best %4.0f ms (%.1f), median %4.0f ms (%.1f)",
                    each.getKey(),
                    best,
                    best / least,
                    median,
                    median / middle));
        }
    }

    private static double median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / MILLION;
    }

    /** A folder with the class of the program that does nothing, so that no large jar is opened for it. */
    private static String emptyClasses() throws IOException {
        String name = Nothing.class.getName().replace('.', '/') + ".class";
        Path folder = Files.createTempDirectory("nothing");
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (var in = StartCost.class.getClassLoader().getResourceAsStream(name)) {
            Files.write(file, in == null ? new byte[0] : in.readAllBytes());
        }
        return folder.toString();
    }

    private static long time(List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(words);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        long time = System.nanoTime() - start;
        if (status != 0) {
            throw new IOException(words.get(0) + " ended with " + status);
        }
        return time;
    }
}
