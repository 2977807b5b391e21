/** Dates and periods as far as they are known. */
@NullMarked
package io.github.manumit.time;

import org.jspecify.annotations.NullMarked;
