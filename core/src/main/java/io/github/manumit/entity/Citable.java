package io.github.manumit.entity;

/** Something that a statement can be attributed to. Only {@code Source} implements it. */
public interface Citable extends Identified {}
