/** What public registries say: jurisdictions with their names, times, predecessors and successors. */
@NullMarked
package io.github.manumit.registry;

import org.jspecify.annotations.NullMarked;
