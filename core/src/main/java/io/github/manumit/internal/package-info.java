/** Shared by compact constructors. */
@NullMarked
package io.github.manumit.internal;

import org.jspecify.annotations.NullMarked;
