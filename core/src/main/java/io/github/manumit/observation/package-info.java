/** What is said of populations. */
@NullMarked
package io.github.manumit.observation;

import org.jspecify.annotations.NullMarked;
