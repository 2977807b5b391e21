/** Persons, groups of persons and organizations, and the relations between them. */
@NullMarked
package io.github.manumit.party;

import org.jspecify.annotations.NullMarked;
