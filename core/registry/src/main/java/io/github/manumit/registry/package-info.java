/**
 * What public registries say: jurisdictions with their names, times, predecessors and successors; currencies with their times; the subtags of
 * languages.
 */
@NullMarked
package io.github.manumit.registry;

import org.jspecify.annotations.NullMarked;
