package io.github.manumit.json;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.spi.WireParser;
import io.github.manumit.json.wire.WireText;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The main entry point for JSON case files: reads, checks and writes them. Immutable and thread-safe; does not need a
 * Jakarta Validation provider.
 *
 * <p>Bytes must be UTF-8 and are decoded strictly; a byte order mark is passed over with a warning. Files and streams may
 * be compressed with gzip, which is detected by their first two bytes; all members are read. Every fault of a document is a finding with code, pointer, line and
 * column. Lines and columns count from 1, and columns count code points.
 */
public final class CaseFileJson {

    private static final class Held {
        static final CaseFileJson STANDARD =
                new CaseFileJson(Parsers.first(), ReadLimits.standard(), CaseValidator.standard());
    }

    private final DocumentReader reader;
    private final CaseValidator validator;

    private CaseFileJson(WireParser parser, ReadLimits limits, CaseValidator validator) {
        this.reader = new DocumentReader(parser, limits);
        this.validator = validator;
    }

    /**
     * Returns an instance with the default limits. It reads with the JSON library whose adapter is found: {@code
     * manumit-jackson3} if it is there, otherwise another one.
     *
     * @return always the same instance
     * @throws IllegalStateException if there is no adapter on the class path or module path
     */
    public static CaseFileJson standard() {
        return Held.STANDARD;
    }

    /**
     * Returns an instance that reads with another JSON library. What is read, found and written is the same.
     *
     * @param library the name of the library: {@code jackson3} or {@code jackson2}
     * @return an instance that uses this library
     * @throws IllegalArgumentException if there is no adapter of that name on the class path or module path
     */
    public CaseFileJson withLibrary(String library) {
        return new CaseFileJson(Parsers.named(library), reader.limits(), validator);
    }

    /**
     * Returns the name of the JSON library that is used.
     *
     * @return {@code jackson3}, {@code jackson2} or the name of another adapter
     */
    public String library() {
        return reader.parser().name();
    }

    /**
     * Returns an instance with other limits.
     *
     * @param limits limits on what is read
     * @return an instance with these limits
     */
    public CaseFileJson withLimits(ReadLimits limits) {
        return new CaseFileJson(reader.parser(), Objects.requireNonNull(limits, "limits"), validator);
    }

    /**
     * Returns the limits on what is read.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return reader.limits();
    }

    /**
     * Returns an instance with other rules, another profile, policy or language.
     *
     * @param rules has the rules
     * @return an instance that checks with these rules
     */
    public CaseFileJson withValidator(CaseValidator rules) {
        return new CaseFileJson(reader.parser(), reader.limits(), Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Reads a case file. Checks only the form of the document, not the other rules.
     *
     * @param json the document
     * @return the case file
     * @throws UnreadableCaseFileException if anything in the document cannot be read
     */
    public CaseFile read(String json) {
        return require(form(text(json)));
    }

    /**
     * Reads a case file. Checks only the form of the document, not the other rules.
     *
     * @param json the document in UTF-8, optionally compressed with gzip
     * @return the case file
     * @throws UnreadableCaseFileException if anything in the document cannot be read
     */
    public CaseFile read(byte[] json) {
        return require(form(text(json)));
    }

    /**
     * Reads a case file. Checks only the form of the document, not the other rules.
     *
     * @param in the document in UTF-8, optionally compressed with gzip; read to its end or up to the limit, and not
     *     closed
     * @return the case file
     * @throws IOException if the stream cannot be read
     * @throws UnreadableCaseFileException if anything in the document cannot be read
     */
    public CaseFile read(InputStream in) throws IOException {
        return require(form(text(in)));
    }

    /**
     * Reads a case file. Checks only the form of the document, not the other rules.
     *
     * @param file a file that holds one document in UTF-8, optionally compressed with gzip
     * @return the case file
     * @throws IOException if the file cannot be read
     * @throws UnreadableCaseFileException if anything in the document cannot be read
     */
    public CaseFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a case file and checks all rules. Nothing in the document causes an exception.
     *
     * @param json the document
     * @return the findings and, if there is one, the case file
     */
    public Checked check(String json) {
        return checked(text(json), null);
    }

    /**
     * Reads a case file and checks all rules. Nothing in the document causes an exception.
     *
     * @param json the document in UTF-8, optionally compressed with gzip
     * @return the findings and, if there is one, the case file
     */
    public Checked check(byte[] json) {
        return checked(text(json), null);
    }

    /**
     * Reads a case file and checks all rules. Nothing in the document causes an exception.
     *
     * @param in the document in UTF-8, optionally compressed with gzip; read to its end or up to the limit, and not
     *     closed
     * @return the findings and, if there is one, the case file
     * @throws IOException if the stream cannot be read
     */
    public Checked check(InputStream in) throws IOException {
        return checked(text(in), null);
    }

    /**
     * Reads a case file and checks all rules. Nothing in the document causes an exception.
     *
     * @param file a file that holds one document in UTF-8, optionally compressed with gzip
     * @return the findings and, if there is one, the case file
     * @throws IOException if the file cannot be read
     */
    public Checked check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return check(in);
        }
    }

    /**
     * Reads a case file and checks all rules. Nothing in the document causes an exception.
     *
     * @param document a document of a {@link DocumentStream}
     * @return the findings and, if there is one, the case file
     */
    public Checked check(DocumentBytes document) {
        return checked(document.decoded(), document.number());
    }

    /**
     * Reads and checks one case file per line (NDJSON), one at a time. Empty lines are skipped but counted. To check lines in
     * several threads, see {@link DocumentStream}.
     *
     * @param in the lines in UTF-8, optionally compressed with gzip; read to its end and not closed
     * @param each receives the result of each line, in order; its findings have the number of the line as {@code line}
     *     and {@code document}
     * @throws IOException if the stream cannot be read
     */
    public void checkLines(InputStream in, Consumer<Checked> each) throws IOException {
        DocumentStream documents = DocumentStream.of(in, DocumentStream.Layout.LINES, reader.limits());
        DocumentBytes document = documents.next();
        while (document != null) {
            each.accept(check(document));
            document = documents.next();
        }
    }

    /**
     * Reads and checks one case file per line (NDJSON), one at a time. Empty lines are skipped but counted.
     *
     * @param file the lines in UTF-8, optionally compressed with gzip
     * @param each receives the result of each line, in order; its findings have the number of the line as {@code line}
     *     and {@code document}
     * @throws IOException if the file cannot be read
     */
    public void checkLines(Path file, Consumer<Checked> each) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            checkLines(in, each);
        }
    }

    /**
     * Brings a document to the current version of the format and checks all rules. A document that is of the current
     * version, or newer, is only checked. Nothing in the document causes an exception.
     *
     * @param json the document in UTF-8, optionally compressed with gzip
     * @return the document in the current version, the findings and, if there is one, the case file
     */
    public Upgraded upgrade(byte[] json) {
        return reader.upgrade(text(json), null, validator);
    }

    /**
     * Brings a document to the current version of the format and checks all rules, as {@link #upgrade(byte[])} does. A
     * document of a line stays on one line.
     *
     * @param document a document of a {@link DocumentStream}
     * @return the document in the current version, the findings and, if there is one, the case file
     */
    public Upgraded upgrade(DocumentBytes document) {
        return reader.upgrade(document.decoded(), document.number(), validator);
    }

    /**
     * Writes a case file in the canonical form, which is compact; equal case files give equal texts.
     *
     * @param caseFile the case file
     * @return JSON on one line, without a line break at the end
     * @throws io.github.manumit.value.InvalidValueException when a text cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public String write(CaseFile caseFile) {
        return WireText.compact(caseFile);
    }

    /**
     * Writes a case file in the canonical form.
     *
     * @param caseFile the case file
     * @return JSON on one line in UTF-8, without a line break at the end
     * @throws io.github.manumit.value.InvalidValueException when a text cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public byte[] writeBytes(CaseFile caseFile) {
        return write(caseFile).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a case file in the canonical form.
     *
     * @param caseFile the case file
     * @param out takes UTF-8; flushed, not closed
     * @throws IOException when the stream cannot be written
     * @throws io.github.manumit.value.InvalidValueException when a text cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public void write(CaseFile caseFile, OutputStream out) throws IOException {
        out.write(writeBytes(caseFile));
        out.flush();
    }

    /**
     * Writes a case file in readable form: two spaces per level, LF line ends, values that fit in 100 columns on one
     * line.
     *
     * @param caseFile the case file
     * @return JSON with a line break at the end
     * @throws io.github.manumit.value.InvalidValueException when a text cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public String writePretty(CaseFile caseFile) {
        return WireText.pretty(caseFile);
    }

    /**
     * Writes one case file per line (NDJSON), each in the canonical form and ended by LF.
     *
     * @param caseFiles the case files
     * @param out takes UTF-8; flushed, not closed
     * @throws IOException when the stream cannot be written
     * @throws io.github.manumit.value.InvalidValueException when a text cannot stand in JSON (a lone surrogate, U+0000), or
     *     an unknown property has the name of a known one
     */
    public void writeLines(Iterable<CaseFile> caseFiles, OutputStream out) throws IOException {
        for (CaseFile caseFile : caseFiles) {
            out.write((write(caseFile) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private Checked form(Documents.Text document) {
        return reader.read(document, null, validator, false);
    }

    private Checked checked(Documents.Text document, @Nullable Integer number) {
        return reader.read(document, number, validator, true);
    }

    private static CaseFile require(Checked checked) {
        CaseFile caseFile = checked.caseFile();
        boolean faulty = checked.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (caseFile == null || faulty) {
            throw new UnreadableCaseFileException(checked.findings());
        }
        return caseFile;
    }

    private Documents.Text text(String json) {
        return json.length() > reader.limits().bytes() ? Documents.Text.faulty("json.too-large") : Documents.of(json);
    }

    private Documents.Text text(byte[] json) {
        int limit = reader.limits().bytes();
        if (!Documents.isPacked(json)) {
            return json.length > limit
                    ? Documents.Text.faulty("json.too-large")
                    : Documents.decode(json, 0, json.length);
        }
        try {
            return text(new ByteArrayInputStream(json));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private Documents.Text text(InputStream in) throws IOException {
        return Documents.read(in, reader.limits().bytes());
    }
}
