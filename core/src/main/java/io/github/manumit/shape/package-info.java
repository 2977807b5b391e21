/** The records of the model as a table, for reader, writer, schema and rules. */
@NullMarked
package io.github.manumit.shape;

import org.jspecify.annotations.NullMarked;
