/**
 * What of a case file may leave the house: the file as one of several audiences may see it, what was left out, and who
 * could still be recognised. Start with {@link io.github.manumit.disclosure.Projection}.
 */
@NullMarked
package io.github.manumit.disclosure;

import org.jspecify.annotations.NullMarked;
