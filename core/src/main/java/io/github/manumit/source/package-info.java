/** Documents and utterances that say something about a case. */
@NullMarked
package io.github.manumit.source;

import org.jspecify.annotations.NullMarked;
