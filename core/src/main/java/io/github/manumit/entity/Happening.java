package io.github.manumit.entity;

/** What happened and can be the cause of something: an incident or an event. */
public interface Happening extends Dated {}
