/**
 * Rows of IOM's Human Trafficking Case Data Standard (HTCDS) 2.0, and case files made of them and written as them. Start with
 * {@link io.github.manumit.htcds.HtcdsImport} and {@link io.github.manumit.htcds.HtcdsExport}.
 */
@NullMarked
package io.github.manumit.htcds;

import org.jspecify.annotations.NullMarked;
