/** What open vocabularies have in common. */
@NullMarked
package io.github.manumit.code;

import org.jspecify.annotations.NullMarked;
