package io.github.manumit.table;

import java.io.OutputStream;
import java.util.List;

/** Writes one format. */
final class XlsxTableWriter implements TableWriter {

    XlsxTableWriter(OutputStream out, WriteOptions options) {}

    @Override
    public void sheet(SheetLayout layout) {}

    @Override
    public void row(List<NewCell> cells) {}

    @Override
    public void hideNextRow() {}

    @Override
    public void offer(DropDown choices) {}

    @Override
    public void finish() {}

    @Override
    public void close() {}
}
