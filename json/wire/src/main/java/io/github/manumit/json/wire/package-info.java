/**
 * The wire format of a case file, independent of any JSON library: property tables, reader, writer, texts and positions
 * in them.
 */
@NullMarked
package io.github.manumit.json.wire;

import org.jspecify.annotations.NullMarked;
