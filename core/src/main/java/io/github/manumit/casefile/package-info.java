/** The case file, its header, and the index that answers questions about it. */
@NullMarked
package io.github.manumit.casefile;

import org.jspecify.annotations.NullMarked;
