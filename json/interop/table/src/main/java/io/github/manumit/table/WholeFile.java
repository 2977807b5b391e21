package io.github.manumit.table;

import java.io.IOException;
import java.nio.file.Path;

/** A file that appears when it is whole. */
final class WholeFile {

    private WholeFile() {}

    static TableWriter writer(Path file, WriteOptions options) throws IOException {
        throw new IOException("not written yet: " + options.format() + file.getFileName());
    }
}
