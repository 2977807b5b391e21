/** What compact constructors share. */
@NullMarked
package io.github.manumit.internal;

import org.jspecify.annotations.NullMarked;
