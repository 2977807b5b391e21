/**
 * The datasets of the Counter Trafficking Data Collaborative (CTDC): {@link io.github.manumit.ctdc.CtdcReader} reads their
 * rows as observations, {@link io.github.manumit.ctdc.CtdcWriter} writes rows from case files.
 */
@NullMarked
package io.github.manumit.ctdc;

import org.jspecify.annotations.NullMarked;
