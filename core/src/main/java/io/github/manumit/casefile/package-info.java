/** The case file, what all entities share, references and claims, and the index over a case file. */
@NullMarked
package io.github.manumit.casefile;

import org.jspecify.annotations.NullMarked;
