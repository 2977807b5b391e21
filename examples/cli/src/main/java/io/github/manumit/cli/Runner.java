package io.github.manumit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An implementation of the format that is judged. */
interface Runner extends AutoCloseable {

    /**
     * What an implementation says of a document.
     *
     * @param valid whether it accepts it
     * @param findings what it found; null if it does not tell
     * @param written the document as it writes it back; null if it does not tell
     */
    record Answer(
            boolean valid,
            @Nullable List<Corpus.Expected> findings,
            @Nullable String written) {}

    /** Asks about a document. */
    Answer answer(Path document) throws IOException, UnusableException;

    /** Ends the implementation. */
    @Override
    void close();
}
