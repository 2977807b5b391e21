package io.github.manumit.table;

import java.io.IOException;

/** Takes the rows of a sheet, one after the other. */
@FunctionalInterface
public interface RowVisitor {

    /**
     * Takes a row. Rows come in their order. A row of a workbook without any content is left out.
     *
     * @param row the row
     * @return whether to go on
     * @throws IOException if the row cannot be passed on
     */
    boolean visit(Row row) throws IOException;
}
