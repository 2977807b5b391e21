package io.github.manumit.entity;

/** What a statement can be attributed to. Only {@code Source} implements it. */
public interface Citable extends Identified {}
