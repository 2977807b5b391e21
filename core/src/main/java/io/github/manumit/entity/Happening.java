package io.github.manumit.entity;

/** Something that happened and can be the cause of something else: an incident or an event. */
public interface Happening extends Dated {}
