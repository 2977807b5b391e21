/** Counts, measures, durations, ages and money that may be only partly known. */
@NullMarked
package io.github.manumit.quantity;

import org.jspecify.annotations.NullMarked;
