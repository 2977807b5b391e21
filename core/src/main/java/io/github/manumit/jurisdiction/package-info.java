/** Codes of countries and their subdivisions (ISO 3166), and the registry that describes them. */
@NullMarked
package io.github.manumit.jurisdiction;

import org.jspecify.annotations.NullMarked;
