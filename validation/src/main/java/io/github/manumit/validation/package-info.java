/** The rules for case files, the report and the messages. */
@NullMarked
package io.github.manumit.validation;

import org.jspecify.annotations.NullMarked;
