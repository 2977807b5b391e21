/** Codes of countries and their subdivisions (ISO 3166), and the registry that knows them. */
@NullMarked
package io.github.manumit.jurisdiction;

import org.jspecify.annotations.NullMarked;
