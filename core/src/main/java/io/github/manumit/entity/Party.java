package io.github.manumit.entity;

/**
 * Someone who can take part in something: a person, a group of persons, or an organization. Only {@code Person},
 * {@code PersonGroup} and {@code Organization} implement it.
 */
public interface Party extends Identified {}
