package io.github.manumit.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes. It is written beside its place and moved there when it is complete, so that nothing half-written is
 * left. The name {@code -} stands for standard output.
 */
final class NewFile implements Closeable {

    private final @Nullable Path target;
    private final @Nullable Path beside;
    private final OutputStream out;

    private NewFile(@Nullable Path target, @Nullable Path beside, OutputStream out) {
        this.target = target;
        this.beside = beside;
        this.out = out;
    }

    /**
     * Begins a file; a name that ends with {@code .gz} is compressed.
     *
     * @throws UnusableException if no file can be made there
     */
    static NewFile of(String name, Console console) throws UnusableException {
        if (name.equals(InputFile.STANDARD_INPUT)) {
            return new NewFile(null, null, console.results());
        }
        try {
            Path target = path(name);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // a pipe or a device is written to, and never replaced
                return new NewFile(target, null, new BufferedOutputStream(Files.newOutputStream(target)));
            }
            if (Files.exists(target)) {
                target = target.toRealPath(); // behind a link
                if (!Files.isWritable(target)) {
                    throw new UnusableException(name + ": cannot be written");
                }
            }
            Path folder = target.toAbsolutePath().getParent();
            Path beside = Files.createTempFile(folder, ".manumit", ".part");
            OutputStream file = new BufferedOutputStream(Files.newOutputStream(beside));
            return new NewFile(target, beside, name.endsWith(".gz") ? new GZIPOutputStream(file) : file);
        } catch (IOException e) {
            throw new UnusableException(name + ": cannot be written");
        }
    }

    /** The path of a file that is to be written. */
    static Path path(String name) throws UnusableException {
        try {
            return FileName.path(name);
        } catch (InvalidPathException e) {
            throw new UnusableException(name + ": is not a valid path");
        }
    }

    /** Whether there is a file with content in the place already. */
    static boolean isFilled(String name) throws UnusableException {
        Path target = path(name);
        try {
            return !name.equals(InputFile.STANDARD_INPUT) && Files.isRegularFile(target) && Files.size(target) > 0;
        } catch (IOException e) {
            return false; // writing will tell
        }
    }

    /** Whether two names stand for one file that exists. */
    static boolean isSame(String one, String other) throws UnusableException {
        try {
            boolean files = !one.equals(InputFile.STANDARD_INPUT) && !other.equals(InputFile.STANDARD_INPUT);
            return files
                    && Files.exists(path(one))
                    && Files.exists(path(other))
                    && Files.isSameFile(path(one), path(other));
        } catch (IOException e) {
            return false; // reading or writing will tell
        }
    }

    boolean isStandardOutput() {
        return target == null;
    }

    OutputStream out() {
        return out;
    }

    /** Ends the file and puts it in its place. */
    void finish() throws IOException {
        if (target == null || beside == null) {
            out.flush();
            if (target != null) {
                out.close();
            }
            return;
        }
        out.close();
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves what was there before, unless the file is finished. */
    @Override
    public void close() throws IOException {
        if (beside != null && Files.exists(beside)) {
            out.close();
            Files.delete(beside);
        }
    }
}
