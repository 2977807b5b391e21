package io.github.manumit.htcds;

/** Whether a cell is kept beside what a case file has a form for. */
public enum Keeping {
    /** The case file says in its own form what the cell says. */
    NOTHING,
    /** The value was understood, but the case file has no place for it, or another row fills it. */
    BESIDE,
    /** The value could not be read, and is kept as it is written. */
    UNREAD
}
