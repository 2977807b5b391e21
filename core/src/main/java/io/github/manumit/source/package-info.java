/** Documents and utterances that say something of a case. */
@NullMarked
package io.github.manumit.source;

import org.jspecify.annotations.NullMarked;
