package io.github.manumit.party;

import io.github.manumit.casefile.Identified;

/** Someone who can take part: a person, a group of persons, or an organization. */
public sealed interface Party extends Identified permits Person, PersonGroup, Organization {}
