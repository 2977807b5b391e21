package io.github.manumit.ctdc;

import java.io.IOException;

/** A table whose columns are those of no edition of the CTDC datasets. */
public final class UnknownDatasetException extends IOException {

    private static final long serialVersionUID = 1L;

    UnknownDatasetException() {
        super("the columns are those of no edition of the CTDC datasets");
    }
}
