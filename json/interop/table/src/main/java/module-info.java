/**
 * Reads and writes CSV files and workbooks as rows of cells. Start with {@link io.github.manumit.table.Tables} and
 * {@link io.github.manumit.table.TableWriter}.
 */
module io.github.manumit.table {
    requires transitive io.github.manumit.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.dhatim.fastexcel;
    requires static transitive org.jspecify;

    exports io.github.manumit.table;
}
