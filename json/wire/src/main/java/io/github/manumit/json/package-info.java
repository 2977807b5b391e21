/** The parts of reading JSON case files that do not depend on the JSON library. */
@NullMarked
package io.github.manumit.json;

import org.jspecify.annotations.NullMarked;
