package io.github.manumit.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes to a new file beside the target, which only its owner can read, and moves it there once it is whole. */
final class WholeFile implements TableWriter {

    private final Path target;
    private final Path beside;
    private final OutputStream out;
    private final TableWriter writer;
    private boolean finished;

    private WholeFile(Path target, Path beside, OutputStream out, TableWriter writer) {
        this.target = target;
        this.beside = beside;
        this.out = out;
        this.writer = writer;
    }

    static TableWriter writer(Path file, WriteOptions options) throws IOException {
        // A link stays a link.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            // A pipe or a device has no place beside it.
            return new WholeFile(target, target, new BufferedOutputStream(Files.newOutputStream(target)), options);
        }
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Path beside = Files.createTempFile(folder, ".manumit-", ".part");
        try {
            return new WholeFile(target, beside, new BufferedOutputStream(Files.newOutputStream(beside)), options);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private WholeFile(Path target, Path beside, OutputStream out, WriteOptions options) throws IOException {
        this(target, beside, out, TableWriter.to(out, options));
    }

    @Override
    public void sheet(SheetLayout layout) throws IOException {
        writer.sheet(layout);
    }

    @Override
    public void row(List<NewCell> cells) throws IOException {
        writer.row(cells);
    }

    @Override
    public void hideNextRow() {
        writer.hideNextRow();
    }

    @Override
    public void offer(DropDown choices) {
        writer.offer(choices);
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
        out.close();
        if (!beside.equals(target)) {
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        finished = true;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            writer.close();
        } finally {
            if (!finished && !beside.equals(target)) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
