/** Case files in JSON, with Jackson 3: the front door that reads, checks and writes, and the module for any mapper. */
@NullMarked
package io.github.manumit.json.jackson3;

import org.jspecify.annotations.NullMarked;
