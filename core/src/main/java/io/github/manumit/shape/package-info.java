/** The structure of the model's records, for the reader, writer, schema and rules. */
@NullMarked
package io.github.manumit.shape;

import org.jspecify.annotations.NullMarked;
