/**
 * CSV files and workbooks as rows of cells: {@link io.github.manumit.table.Tables} reads them within bounds,
 * {@link io.github.manumit.table.TableWriter} writes them so that a spreadsheet program runs nothing.
 */
@NullMarked
package io.github.manumit.table;

import org.jspecify.annotations.NullMarked;
