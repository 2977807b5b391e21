/** Annotations and base types for the values and records of the model. */
@NullMarked
package io.github.manumit.value;

import org.jspecify.annotations.NullMarked;
