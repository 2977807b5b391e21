/** Citations of statutes: read from text, written in national styles, and resolved by a registry of provisions. */
@NullMarked
package io.github.manumit.citation;

import org.jspecify.annotations.NullMarked;
