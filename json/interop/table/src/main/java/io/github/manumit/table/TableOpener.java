package io.github.manumit.table;

import java.io.IOException;
import java.nio.file.Path;

/** Recognises formats. */
@SuppressWarnings("DoNotCallSuggester")
final class TableOpener {

    private TableOpener() {}

    static Tables open(Path file, TableOptions options) throws IOException {
        return open(java.nio.file.Files.readAllBytes(file), options);
    }

    static Tables open(byte[] content, TableOptions options) throws IOException {
        throw new IOException(
                "not read yet: " + content.length + options.limits().entries());
    }
}
