/** What all entities share: ids and references, sources and claims, absence and restriction, names and times. */
@NullMarked
package io.github.manumit.entity;

import org.jspecify.annotations.NullMarked;
