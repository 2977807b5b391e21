/** Places and jurisdictions. */
@NullMarked
package io.github.manumit.place;

import org.jspecify.annotations.NullMarked;
