package io.github.manumit.table;

/** The formats that are read and written. */
public enum TableFormat {

    /** Text with a separator, in any charset. It has one sheet, whose name is empty. */
    CSV,

    /** A workbook of Office Open XML (XLSX, or XLSM, whose macros are ignored). */
    XLSX
}
