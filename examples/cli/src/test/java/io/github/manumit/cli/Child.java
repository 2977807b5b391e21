package io.github.manumit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of the command line as a process of its own, where the process matters. */
final class Child {

    private static final long LONGEST = 120;

    private Child() {}

    /** Words that start the program. */
    static List<String> words(List<String> options, String... arguments) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.add("-cp");
        words.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        words.add(Main.class.getName());
        words.addAll(List.of(arguments));
        return words;
    }

    /** Runs a script of the shell in which {@code "$@"} is the program with its arguments. */
    static Run shell(String script, Map<String, String> environment, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        words.addAll(words(List.of("-Xmx128m"), arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().putAll(environment);
        Path out = folder.resolve("child.out");
        Path err = folder.resolve("child.err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        return ended(process, out, err);
    }

    private static Run ended(Process process, Path out, Path err) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end");
        }
        return new Run(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(java.nio.file.Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
