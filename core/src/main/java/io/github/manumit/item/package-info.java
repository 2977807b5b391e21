/** Documents, vehicles and other things: who held them, and how they were used. */
@NullMarked
package io.github.manumit.item;

import org.jspecify.annotations.NullMarked;
