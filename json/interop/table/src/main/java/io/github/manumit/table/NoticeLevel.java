package io.github.manumit.table;

/** How much a {@link Notice} matters. */
public enum NoticeLevel {

    /** The table, or the cell, could not be read. */
    ERROR,

    /** Read, but perhaps not what was meant. */
    WARNING,

    /** Read as meant, in a way that is worth knowing. */
    NOTE
}
