/** Case files with Jackson 2. */
@NullMarked
package io.github.manumit.json.jackson2;

import org.jspecify.annotations.NullMarked;
