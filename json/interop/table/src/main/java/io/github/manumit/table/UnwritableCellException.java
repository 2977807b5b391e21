package io.github.manumit.table;

import java.io.IOException;

/** A cell that a format cannot hold. Its message shows no content. */
public final class UnwritableCellException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient CellAddress address;

    /**
     * Makes the exception.
     *
     * @param address the cell
     * @param reason why it cannot be written
     */
    public UnwritableCellException(CellAddress address, String reason) {
        super(address + ": " + reason);
        this.address = address;
    }

    /**
     * Returns where the cell was to be.
     *
     * @return the cell
     */
    public CellAddress address() {
        return address;
    }
}
