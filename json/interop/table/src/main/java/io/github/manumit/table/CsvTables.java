package io.github.manumit.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A CSV file. */
final class CsvTables implements Tables {

    private static final int SAMPLE = 1 << 16;

    private final Content content;
    private final TableLimits limits;
    private final Notices notices = new Notices();
    private final Charset charset;
    private final char separator;
    private final long start;
    private final int passedOver;

    CsvTables(Content content, TableOptions options) throws IOException {
        this.content = content;
        this.limits = options.limits();
        byte[] first = content.bytes(0, SAMPLE);
        Mark mark = Mark.of(first);
        start = mark == null ? 0 : mark.bytes().length();
        if (mark != null) {
            charset = mark.charset();
            if (options.charset() != null && !options.charset().equals(charset)) {
                notices.add("table.charset-overruled", NoticeLevel.NOTE, null, charset.name());
            }
        } else if (options.charset() != null) {
            charset = options.charset();
        } else {
            refuseOtherThanUtf8(first);
            charset = StandardCharsets.UTF_8;
        }
        String text = beginning();
        refuseMarkup(text);
        Character named = CsvSyntax.named(text);
        passedOver = named == null ? 0 : CsvSyntax.firstLine(text);
        if (options.separator() != null) {
            separator = options.separator();
        } else if (named != null) {
            separator = named;
        } else {
            separator = CsvSyntax.detect(text, content.size() - start <= SAMPLE / 2);
        }
    }

    /** A byte order mark: its charset and its bytes, one character each. */
    private record Mark(String name, String bytes) {

        static final List<Mark> ALL = List.of(
                new Mark("UTF-8", "\u00EF\u00BB\u00BF"),
                new Mark("UTF-32LE", "\u00FF\u00FE\0\0"),
                new Mark("UTF-32BE", "\0\0\u00FE\u00FF"),
                new Mark("UTF-16LE", "\u00FF\u00FE"),
                new Mark("UTF-16BE", "\u00FE\u00FF"));

        Charset charset() {
            return Charset.forName(name);
        }

        static @Nullable Mark of(byte[] first) {
            String begin = new String(first, 0, Math.min(first.length, 4), StandardCharsets.ISO_8859_1);
            for (Mark mark : ALL) {
                if (begin.startsWith(mark.bytes)) {
                    return mark;
                }
            }
            return null;
        }
    }

    /** Reads all of it once. */
    private void refuseOtherThanUtf8(byte[] first) throws IOException {
        int zeros = 0;
        for (byte b : first) {
            zeros += b == 0 ? 1 : 0;
        }
        if (zeros > first.length / 4 && first.length > 3 && (first[0] == 0) != (first[1] == 0)) {
            throw Notices.refused("table.charset-needed", first[0] == 0 ? "UTF-16BE" : "UTF-16LE");
        }
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
        CharBuffer chars = CharBuffer.allocate(SAMPLE);
        long before = 0;
        try (InputStream in = content.stream(0, content.size())) {
            boolean more = true;
            while (more) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = read >= 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), !more);
                if (result.isError()) {
                    if (zeros > 0) {
                        throw Notices.refused("table.not-a-table");
                    }
                    byte[] sample = content.bytes(Math.max(0, before + bytes.position() - SAMPLE / 2), SAMPLE);
                    throw Notices.refused("table.charset-needed", CharsetGuess.of(sample));
                }
                before += bytes.position();
                bytes.compact();
            }
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private Reader reader() {
        InputStream in = content.stream(start, content.size() - start);
        return new BufferedReader(new InputStreamReader(in, strict(charset)), SAMPLE);
    }

    private String beginning() throws IOException {
        char[] chars = new char[SAMPLE / 2];
        int count = 0;
        try (Reader in = reader()) {
            int read;
            while (count < chars.length && (read = in.read(chars, count, chars.length - count)) >= 0) {
                count += read;
            }
        } catch (CharacterCodingException e) {
            throw Notices.refused("table.charset-wrong", charset.name());
        }
        return new String(chars, 0, count);
    }

    /** A page or an XML document, which some programs save with the name of a spreadsheet. */
    private static void refuseMarkup(String text) throws IOException {
        String begin =
                text.substring(0, Math.min(text.length(), 1_000)).stripLeading().toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype")
                || begin.startsWith("<html")
                || begin.startsWith("<?xml")
                || begin.startsWith("<table")) {
            throw Notices.refused("table.markup");
        }
        if (text.isBlank()) {
            throw Notices.refused("table.empty");
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public SheetLayout layout(String sheet) {
        check(sheet);
        return SheetLayout.of("");
    }

    private static void check(String sheet) {
        if (!sheet.isEmpty()) {
            throw new IllegalArgumentException("there is no such sheet");
        }
    }

    @Override
    @SuppressWarnings("removal") // what follows a closing quote is part of the cell; no other way is offered
    public void read(String sheet, RowVisitor visitor) throws IOException {
        check(sheet);
        Fields fields = new Fields();
        try (Reader in = reader()) {
            for (int skipped = 0; skipped < passedOver; skipped++) {
                in.read();
            }
            CsvReader<Row> rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .allowExtraCharsAfterClosingQuote(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(limits.cellCharacters() + 2 * SAMPLE)
                    .build(fields, in);
            for (Row row : rows) {
                if (!row.cells().isEmpty() && !visitor.visit(row)) {
                    return;
                }
            }
        } catch (CharacterCodingException e) {
            throw Notices.refused("table.charset-wrong", charset.name());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw Notices.refused("table.charset-wrong", charset.name());
            }
            throw Objects.requireNonNull(e.getCause());
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw Notices.refused("table.charset-wrong", charset.name());
            }
            if (e.getCause() instanceof TooManyColumns) {
                throw Notices.refused("table.too-many-columns", Integer.toString(limits.columns()));
            }
            CellAddress where = new CellAddress("", Math.max(1, fields.number), Math.max(1, fields.columns + 1));
            throw String.valueOf(e.getMessage()).startsWith("Unclosed")
                    ? Notices.refusedAt(where, "table.open-quote")
                    : Notices.refusedAt(where, "table.cell-too-long", Integer.toString(limits.cellCharacters()));
        }
    }

    @Override
    public List<Notice> notices() {
        return notices.all();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Thrown through the parser. */
    private static final class TooManyColumns extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Makes a row of the fields of a record. */
    private final class Fields extends AbstractBaseCsvCallbackHandler<Row> {

        private List<Cell> cells = new ArrayList<>();
        private int number;
        private int columns;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>();
            columns = 0;
            number++;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            columns = index + 1;
            if (columns > limits.columns()) {
                throw new TooManyColumns();
            }
            if (length > limits.cellCharacters()) {
                throw new CsvParseException("too long");
            }
            if (length > 0) {
                CellAddress address = new CellAddress("", number, columns);
                String text = new String(buffer, offset, length);
                if (Apostrophe.taken(text)) {
                    text = Apostrophe.take(text);
                    notices.add("table.apostrophe-taken", NoticeLevel.NOTE, address);
                }
                cells.add(Cell.text(address, text));
            }
        }

        @Override
        protected Row buildRecord() {
            return new Row("", number, false, cells);
        }
    }
}
