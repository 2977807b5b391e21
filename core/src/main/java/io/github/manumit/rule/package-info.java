/** How records name the rules of the catalogue that they must keep. */
@NullMarked
package io.github.manumit.rule;

import org.jspecify.annotations.NullMarked;
