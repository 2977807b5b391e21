/** Incidents, events and transactions. */
@NullMarked
package io.github.manumit.incident;

import org.jspecify.annotations.NullMarked;
