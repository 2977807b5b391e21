/** What the model does not know: unknown properties, and JSON values. */
@NullMarked
package io.github.manumit.extension;

import org.jspecify.annotations.NullMarked;
