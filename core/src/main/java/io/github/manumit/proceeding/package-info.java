/** Proceedings, charges and decisions. */
@NullMarked
package io.github.manumit.proceeding;

import org.jspecify.annotations.NullMarked;
