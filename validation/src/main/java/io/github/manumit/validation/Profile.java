package io.github.manumit.validation;

/** What a case file is checked for. */
public enum Profile {
    /** A file that is still being written: what is missing is a warning. */
    DRAFT,
    /** A file that is sent to someone else. */
    EXCHANGE,
    /** A file that is published, whatever audience its header names. */
    PUBLIC
}
