/** What values and records of the model have in common. */
@NullMarked
package io.github.manumit.value;

import org.jspecify.annotations.NullMarked;
