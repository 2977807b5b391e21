/**
 * What public registries say: jurisdictions with their names, times, predecessors and successors; currencies with their times.
 */
@NullMarked
package io.github.manumit.registry;

import org.jspecify.annotations.NullMarked;
