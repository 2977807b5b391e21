/** Statements about populations. */
@NullMarked
package io.github.manumit.observation;

import org.jspecify.annotations.NullMarked;
