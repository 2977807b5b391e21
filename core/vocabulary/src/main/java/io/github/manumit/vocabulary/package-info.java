/** Data about vocabulary words: definitions, labels, sources, equivalents. */
@NullMarked
package io.github.manumit.vocabulary;

import org.jspecify.annotations.NullMarked;
