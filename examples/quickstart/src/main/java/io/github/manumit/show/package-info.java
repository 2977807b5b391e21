/** Shows a case file in readable form. */
@NullMarked
package io.github.manumit.show;

import org.jspecify.annotations.NullMarked;
