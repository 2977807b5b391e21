/** What an adapter of a JSON library supplies: the tokens of a text. */
@NullMarked
package io.github.manumit.json.spi;

import org.jspecify.annotations.NullMarked;
