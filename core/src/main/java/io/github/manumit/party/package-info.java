/** Persons, groups of persons, organizations and their relations. */
@NullMarked
package io.github.manumit.party;

import org.jspecify.annotations.NullMarked;
