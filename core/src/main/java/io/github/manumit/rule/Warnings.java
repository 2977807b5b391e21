package io.github.manumit.rule;

/**
 * Validation group of the rules that warn. The default group contains only errors, so that {@code @Valid} rejects what is
 * wrong and accepts what is merely unusual. Validate a case file with this group to get its warnings.
 */
public interface Warnings {}
