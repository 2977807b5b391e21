/** What newcomers read first: a case built, written, read, checked, changed, asked and shown. */
@NullMarked
package io.github.manumit.quickstart;

import org.jspecify.annotations.NullMarked;
