package io.github.manumit.validation;

/** How grave a finding is. */
public enum Severity {
    /** The case file is wrong; its sender should correct it. */
    ERROR,
    /** The case file may be right; somebody should look. */
    WARNING
}
