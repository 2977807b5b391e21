/** The command line. */
@NullMarked
package io.github.manumit.cli;

import org.jspecify.annotations.NullMarked;
