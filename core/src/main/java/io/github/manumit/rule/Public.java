package io.github.manumit.rule;

/**
 * Validation group for a case file that is to be published: the errors of the default group, and those of the rules that
 * protect victims, children and persons whose role is unknown, whatever audience the file's header names.
 */
public interface Public {}
