package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Shows on a terminal how far a long run is, and keeps what is said after an interrupt. */
final class Progress {

    private static final long FIRST = 1_000_000_000L;
    private static final long INTERVAL = 250_000_000L;
    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;

    private final Console console;
    private final DocumentQueue queue;
    private final int inputs;
    private final boolean isShown;
    private final long size;
    private final long start = System.nanoTime();
    private long next = start + FIRST;
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();

    Progress(Console console, List<InputFile> files, DocumentQueue queue, boolean quiet) {
        this.console = console;
        this.queue = queue;
        this.inputs = files.size();
        this.isShown = !quiet && console.look().progress();
        this.size = isShown ? size(files) : 0;
        console.finished(() -> finished + " of " + ReportWriter.counted(inputs, "input") + " finished, "
                + ReportWriter.counted(documents.get(), "document") + " checked");
    }

    /** The size of all inputs; 0 if it is not known. */
    private static long size(List<InputFile> files) {
        long size = 0;
        for (InputFile file : files) {
            try {
                Path path = FileName.path(file.name());
                if (file.name().equals(InputFile.STANDARD_INPUT) || !Files.isRegularFile(path)) {
                    return 0;
                }
                size += Files.size(path);
            } catch (IOException | InvalidPathException e) {
                return 0;
            }
        }
        return size;
    }

    void document() {
        documents.incrementAndGet();
        show();
    }

    void input() {
        finished.incrementAndGet();
        console.flush();
        show();
    }

    /** Shows how far the run is, unless it did just now. */
    void show() {
        long now = System.nanoTime();
        if (!isShown || now < next) {
            return;
        }
        next = now + INTERVAL;
        console.flush();
        console.progress(text(now));
    }

    private String text(long now) {
        double seconds = (now - start) / SECOND;
        StringBuilder text = new StringBuilder();
        if (inputs > 1) {
            text.append(finished).append(" of ").append(inputs).append(" inputs, ");
        }
        text.append(String.format(Locale.ROOT, "%,d documents, %,.0f/s", documents.get(), documents.get() / seconds));
        long read = queue.bytes();
        if (size > 0 && read > 0) {
            double share = Math.min(1, read / (double) size);
            text.append(
                    String.format(Locale.ROOT, ", %.0f %%, %s left", 100 * share, time(seconds * (1 - share) / share)));
        }
        return text.toString();
    }

    private static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < MINUTE
                ? whole + " s"
                : String.format(Locale.ROOT, "%d min %02d s", whole / MINUTE, whole % MINUTE);
    }
}
