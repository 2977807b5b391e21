/** Counts, measures, durations, ages and money, as far as they are known. */
@NullMarked
package io.github.manumit.quantity;

import org.jspecify.annotations.NullMarked;
