package io.github.manumit.htcds;

/** Who or what becomes a row. */
public enum RowKind {
    /** Victims and possible victims, and those about whom a body decided whether they are victims. */
    VICTIMS,
    /** Alleged perpetrators. */
    PERPETRATORS,
    /** Historic trafficking events in which nobody with a row takes part. */
    EVENTS
}
