/** Codes of countries and their subdivisions (ISO 3166). {@code manumit-registry} describes them. */
@NullMarked
package io.github.manumit.jurisdiction;

import org.jspecify.annotations.NullMarked;
