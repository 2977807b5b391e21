/** Shows a case file to a person. */
@NullMarked
package io.github.manumit.show;

import org.jspecify.annotations.NullMarked;
