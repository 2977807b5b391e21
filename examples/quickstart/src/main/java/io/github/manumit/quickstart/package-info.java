/** Read this first: a case is built, written, read, checked, changed, queried and shown. */
@NullMarked
package io.github.manumit.quickstart;

import org.jspecify.annotations.NullMarked;
