/** What concerns the JSON of case files whichever library reads it. */
@NullMarked
package io.github.manumit.json;

import org.jspecify.annotations.NullMarked;
