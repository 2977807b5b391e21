package io.github.manumit.table;

/**
 * A mark on a cell of a {@linkplain CheckedCopy checked copy}.
 *
 * @param address the cell
 * @param level the level, which gives the colour
 * @param comment what is written beside the cell, for its reader
 */
public record CellMark(CellAddress address, NoticeLevel level, String comment) {}
