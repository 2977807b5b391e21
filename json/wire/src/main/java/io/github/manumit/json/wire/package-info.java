/** The wire format of a case file, without any JSON library: tables of properties, reader, writer, texts and places in them. */
@NullMarked
package io.github.manumit.json.wire;

import org.jspecify.annotations.NullMarked;
