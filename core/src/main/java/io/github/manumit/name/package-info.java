/** Names, language tags and texts in several languages. */
@NullMarked
package io.github.manumit.name;

import org.jspecify.annotations.NullMarked;
