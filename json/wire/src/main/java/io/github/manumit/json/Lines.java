package io.github.manumit.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines and keeps only one line in memory at a time. */
final class Lines {

    private static final int BUFFER = 65_536;

    private final int limit;
    private final OnLine action;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLarge;
    private int number = 1;

    /** Receives one line that is not blank. */
    interface OnLine {

        /**
         * Receives one line.
         *
         * @param document its text
         * @param number its number, from 1
         */
        void take(Documents.Text document, int number);
    }

    private Lines(int limit, OnLine action) {
        this.limit = limit;
        this.action = action;
    }

    /** Reads all lines. */
    static void each(InputStream in, int limit, OnLine action) throws IOException {
        new Lines(limit, action).read(in);
    }

    private void read(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream unpacked = Documents.unpacked(in);
            for (int count = unpacked.read(buffer); count >= 0; count = unpacked.read(buffer)) {
                split(buffer, count);
            }
        } catch (IOException e) {
            if (!Documents.isDamaged(e)) {
                throw e;
            }
            action.take(new Documents.Text("", "json.not-gzip"), number);
            return;
        }
        end();
    }

    private void split(byte[] buffer, int count) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (buffer[i] == '\n') {
                add(buffer, from, i);
                end();
                number++;
                from = i + 1;
            }
        }
        add(buffer, from, count);
    }

    private void add(byte[] buffer, int from, int to) {
        tooLarge |= line.size() + (to - from) > limit;
        if (!tooLarge) {
            line.write(buffer, from, to - from);
        }
    }

    private void end() {
        if (tooLarge) {
            action.take(new Documents.Text("", "json.too-large"), number);
        } else if (line.size() > 0) {
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                action.take(Documents.decode(bytes, 0, bytes.length), number);
            }
        }
        tooLarge = false;
        line.reset();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
