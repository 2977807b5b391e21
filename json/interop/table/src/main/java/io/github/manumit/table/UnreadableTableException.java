package io.github.manumit.table;

import java.io.IOException;

/** A file that is not read, with the reason. Its message is English and shows no content of the file. */
public final class UnreadableTableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Notice notice;

    /**
     * Makes the exception.
     *
     * @param notice the reason
     */
    public UnreadableTableException(Notice notice) {
        super(notice.message(java.util.Locale.ENGLISH));
        this.notice = notice;
    }

    /**
     * Returns why the file is not read.
     *
     * @return the reason
     */
    public Notice notice() {
        return notice;
    }
}
