/** Statutes and citations of them. */
@NullMarked
package io.github.manumit.statute;

import org.jspecify.annotations.NullMarked;
