/** The rules of a case file, their report and their messages. */
@NullMarked
package io.github.manumit.validation;

import org.jspecify.annotations.NullMarked;
