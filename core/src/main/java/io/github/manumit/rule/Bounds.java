package io.github.manumit.rule;

/**
 * Validation group of the limits on lengths and numbers. The rules of the record check these limits in the default group
 * and report them on the record, because a violation on the component would show its value. Validate with this group
 * only to see the components themselves.
 */
public interface Bounds {}
