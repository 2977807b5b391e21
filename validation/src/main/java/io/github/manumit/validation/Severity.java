package io.github.manumit.validation;

/** The severity of a finding. */
public enum Severity {
    /** The case file is wrong; its sender should correct it. */
    ERROR,
    /** The case file may be correct, but someone should look at it. */
    WARNING
}
