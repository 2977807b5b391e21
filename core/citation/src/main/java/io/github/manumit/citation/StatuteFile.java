package io.github.manumit.citation;

import io.github.manumit.code.Word;
import io.github.manumit.statute.StatuteCode;
import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of statutes. Each line has a key and a text; the lines {@code statute} and {@code provision} begin a new
 * entry.
 */
final class StatuteFile {

    private static final int MAX_LENGTH = 16_000_000;
    private static final int MAX_LINE = 4_000;

    private final Reader reader;
    private final List<KnownStatute> statutes = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private @Nullable StatuteLines statute;
    private @Nullable ProvisionLines provision;

    StatuteFile(Reader reader) {
        this.reader = reader;
    }

    List<KnownStatute> read() throws IOException {
        String text = text();
        int line = 1;
        try {
            for (int start = 0; start < text.length(); line++) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? text.length() : newline;
                check(end - start <= MAX_LINE, "a line can have at most 4,000 characters");
                take(text.substring(start, end).strip());
                start = end + 1;
            }
            endStatute();
        } catch (InvalidValueException e) {
            throw new StatuteFileException(line, String.valueOf(e.getMessage()));
        } catch (Fault e) {
            throw new StatuteFileException(line, e.rule);
        }
        return List.copyOf(statutes);
    }

    private String text() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
            if (text.length() > MAX_LENGTH) {
                throw new StatuteFileException(1, "a file can have at most 16 million characters");
            }
        }
        // A byte order mark is not part of the text.
        return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }

    private void take(String text) {
        if (text.isEmpty() || text.charAt(0) == '#') {
            return;
        }
        int blank = text.indexOf(' ');
        String key = blank < 0 ? text : text.substring(0, blank);
        String value = blank < 0 ? "" : text.substring(blank + 1).strip();
        if (key.equals("statute")) {
            endStatute();
            StatuteCode code = StatuteCode.parse(value);
            check(codes.add(value), "the statute appears twice");
            statute = new StatuteLines(code);
        } else if (statute == null) {
            throw new Fault("there is a line before the first statute");
        } else if (key.equals("provision")) {
            endProvision(statute);
            provision = new ProvisionLines(value);
        } else if (provision != null) {
            provision.take(key, value);
        } else {
            statute.take(key, value);
        }
    }

    private void endProvision(StatuteLines of) {
        if (provision != null) {
            of.add(provision.text(), provision.end());
            provision = null;
        }
    }

    private void endStatute() {
        if (statute != null) {
            endProvision(statute);
            statutes.add(statute.end());
            statute = null;
        }
    }

    static void check(boolean kept, String rule) {
        if (!kept) {
            throw new Fault(rule);
        }
    }

    /**
     * Checks a word of an open vocabulary: it must be a known word, a code of a standard list, or a local word with a
     * namespace.
     */
    static <W extends Word> W known(W word) {
        boolean standard = word.scheme().filter(scheme -> scheme.accepts(word)).isPresent();
        check(word.isKnown() || standard || word.isLocal(), "the word is not in the vocabulary and has no namespace");
        return word;
    }

    static String notEmpty(String text) {
        check(!text.isEmpty(), "the key has no text");
        return text;
    }

    /** A fault whose line is not known yet. */
    private static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String rule;

        Fault(String rule) {
            super(rule, null, false, false);
            this.rule = rule;
        }
    }
}
