package io.github.manumit.table;

/** Whether a spreadsheet program shows a sheet. */
public enum SheetVisibility {

    /** It is shown. */
    VISIBLE,

    /** It is hidden; its user can show it. */
    HIDDEN,

    /** It is hidden, and only a program can show it. */
    VERY_HIDDEN
}
