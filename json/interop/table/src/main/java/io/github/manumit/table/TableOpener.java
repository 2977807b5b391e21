package io.github.manumit.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Recognises the format of a file by its first bytes. */
final class TableOpener {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final int LONGEST_MAGIC = 8;
    private static final int OLE2_SAMPLE = 1 << 20;

    private TableOpener() {}

    static Tables open(Path file, TableOptions options) throws IOException {
        return open(Content.of(file), options);
    }

    static Tables open(byte[] content, TableOptions options) throws IOException {
        return open(Content.of(content), options);
    }

    private static Tables open(Content content, TableOptions options) throws IOException {
        try {
            return recognise(content, options);
        } catch (IOException | RuntimeException e) {
            try (content) {
                throw e;
            }
        }
    }

    private static Tables recognise(Content content, TableOptions options) throws IOException {
        byte[] first = content.bytes(0, LONGEST_MAGIC);
        if (first.length == 0) {
            throw Notices.refused("table.empty");
        }
        if (starts(first, ZIP) || starts(first, EMPTY_ZIP)) {
            return new XlsxTables(content, options.limits());
        }
        if (starts(first, OLE2)) {
            throw Notices.refused(encrypted(content) ? "table.encrypted" : "table.old-format");
        }
        if (starts(first, PDF) || starts(first, GZIP)) {
            throw Notices.refused("table.not-a-table");
        }
        return new CsvTables(content, options);
    }

    private static boolean starts(byte[] content, byte[] magic) {
        boolean same = content.length >= magic.length;
        for (int i = 0; same && i < magic.length; i++) {
            same = content[i] == magic[i];
        }
        return same;
    }

    /** Whether a container of the old kind holds an encrypted workbook of the new kind: its directory says so. */
    private static boolean encrypted(Content content) throws IOException {
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        byte[] begin = content.bytes(0, OLE2_SAMPLE);
        byte[] end = content.bytes(Math.max(0, content.size() - OLE2_SAMPLE), OLE2_SAMPLE);
        return new String(begin, StandardCharsets.ISO_8859_1).contains(name)
                || new String(end, StandardCharsets.ISO_8859_1).contains(name);
    }
}
