/** The common parts of open vocabularies. */
@NullMarked
package io.github.manumit.code;

import org.jspecify.annotations.NullMarked;
