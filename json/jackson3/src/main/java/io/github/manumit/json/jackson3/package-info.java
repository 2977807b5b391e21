/**
 * JSON case files with Jackson 3: {@link io.github.manumit.json.CaseFileJson} reads, checks and writes them,
 * and a module adds support for the model to any mapper.
 */
@NullMarked
package io.github.manumit.json.jackson3;

import org.jspecify.annotations.NullMarked;
