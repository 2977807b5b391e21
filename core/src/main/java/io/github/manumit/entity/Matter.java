package io.github.manumit.entity;

/** What an authority or a court deals with. Only {@code Proceeding} implements it. */
public interface Matter extends Dated {}
