/**
 * Workbooks and CSV files that people fill in, as rows of HTCDS, and back: {@link io.github.manumit.htcds.sheet.SheetReader},
 * {@link io.github.manumit.htcds.sheet.SheetWriter}, {@link io.github.manumit.htcds.sheet.Template} and
 * {@link io.github.manumit.htcds.sheet.MarkedCopy}.
 */
@NullMarked
package io.github.manumit.htcds.sheet;

import org.jspecify.annotations.NullMarked;
