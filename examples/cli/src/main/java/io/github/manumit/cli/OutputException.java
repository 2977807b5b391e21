package io.github.manumit.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown if results cannot be written. Nothing can be done but end the program. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(null, cause, false, false);
    }

    /** What the operating system says; null if it says nothing. */
    @Nullable
    String reason() {
        Throwable cause = getCause();
        return cause == null ? null : cause.getMessage();
    }
}
