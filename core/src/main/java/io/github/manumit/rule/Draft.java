package io.github.manumit.rule;

/**
 * Validation group for a case file that is still being written: the errors of the default group except those for what is
 * missing.
 */
public interface Draft {}
