package io.github.manumit.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes CSV in UTF-8, with CR LF. */
final class CsvTableWriter implements TableWriter {

    private static final String MARK = "\uFEFF";

    private final Writer text;
    private final CsvWriter csv;
    private boolean begun;
    private int row;

    CsvTableWriter(OutputStream out, WriteOptions options) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
        csv = CsvWriter.builder()
                .fieldSeparator(options.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new WhereMisread())
                .build(text);
        if (options.byteOrderMark()) {
            text.write(MARK);
        }
    }

    @Override
    public void sheet(SheetLayout layout) {
        if (begun) {
            throw new IllegalStateException("a CSV file has one sheet");
        }
        begun = true;
    }

    @Override
    public void row(List<NewCell> cells) throws IOException {
        row++;
        List<String> texts = new ArrayList<>(cells.size());
        for (NewCell cell : cells) {
            if (hasHalfCharacter(cell.text())) {
                throw new UnwritableCellException(
                        new CellAddress("", row, texts.size() + 1), "half of a character, which UTF-8 cannot encode");
            }
            boolean number = cell.type() == CellType.NUMBER && StoredNumber.parse(cell.text()) != null;
            texts.add(number ? cell.text() : Apostrophe.add(cell.text()));
        }
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    @Override
    public void hideNextRow() {
        // Nothing is hidden in CSV.
    }

    @Override
    public void offer(DropDown choices) {
        // Nothing is offered in CSV.
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        text.flush();
    }

    @Override
    public void close() {
        // The stream is not ours.
    }

    /** Quotes also what would be taken for the separator, a byte order mark or markup when it is detected. */
    private static final class WhereMisread implements QuoteStrategy {

        @Override
        public boolean quoteValue(int lineNumber, int fieldIndex, String value) {
            if (value.isEmpty()) {
                return false;
            }
            char first = value.charAt(0);
            boolean odd = first <= ' '
                    || first == '\uFEFF'
                    || first == '<'
                    || Character.isWhitespace(value.charAt(value.length() - 1))
                    || value.regionMatches(true, 0, "sep=", 0, 4);
            for (int i = 0; !odd && i < value.length(); i++) {
                odd = CsvSyntax.SEPARATORS.indexOf(value.charAt(i)) >= 0;
            }
            return odd;
        }
    }
}
