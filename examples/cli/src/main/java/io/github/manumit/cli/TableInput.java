package io.github.manumit.cli;

import io.github.manumit.htcds.sheet.DateOrder;
import io.github.manumit.htcds.sheet.InvalidMappingException;
import io.github.manumit.htcds.sheet.Mapping;
import io.github.manumit.htcds.sheet.SheetOptions;
import io.github.manumit.table.TableOptions;
import io.github.manumit.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** A table that is read, and how. */
final class TableInput {

    /** A compressed table is unpacked in memory, since its clear text must not be left on a disk. */
    private static final int MOST_BYTES = 256 << 20;

    private TableInput() {}

    static Tables open(String in, ConvertOptions how, Console console) throws IOException, UnusableException {
        TableOptions options = TableOptions.STANDARD;
        String charset = how.charset;
        if (charset != null) {
            try {
                options = options.withCharset(Charset.forName(charset));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new UnusableException("--charset " + charset + ": no such charset");
            }
        }
        if (in.equals(InputFile.STANDARD_INPUT)) {
            return Tables.open(console.in().readAllBytes(), options);
        }
        new InputFile(in).open(console, bytes -> {}).close(); // says what is wrong with the name
        Path file = NewFile.path(in);
        if (Files.isDirectory(file)) {
            throw new UnusableException(in + ": is a folder");
        }
        return in.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? Tables.open(unpacked(in, file), options)
                : Tables.open(file, options);
    }

    private static byte[] unpacked(String in, Path file) throws UnusableException {
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = packed.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnusableException(in + ": has more than 256 MB; unpack it first");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableException(in + ": cannot be unpacked");
        }
    }

    static SheetOptions options(ConvertOptions how) throws UnusableException {
        ConvertOptions.Dates dates = how.dates;
        SheetOptions options = SheetOptions.STANDARD
                .withSheet(how.sheet)
                .withKey(how.key)
                .withDates(dates == null ? null : DateOrder.valueOf(dates.name().toUpperCase(Locale.ROOT)));
        String mapping = how.mapping;
        if (mapping == null) {
            return options;
        }
        try {
            return options.withMapping(Mapping.read(NewFile.path(mapping)));
        } catch (InvalidMappingException e) {
            StringBuilder message = new StringBuilder(mapping + ": is not a valid mapping");
            e.problems()
                    .forEach(problem -> message.append('\n')
                            .append(problem.line())
                            .append(':')
                            .append(problem.column())
                            .append(' ')
                            .append(problem.pointer())
                            .append(": ")
                            .append(problem.message()));
            throw new UnusableException(message.toString());
        } catch (IOException e) {
            throw new UnusableException(mapping + ": cannot be read");
        }
    }
}
