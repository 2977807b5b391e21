package io.github.manumit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits one line of a table as in RFC 4180, except that a field cannot contain a line break. */
final class CsvLine {

    private final String text;
    private int at;
    private boolean broken;

    private CsvLine(String text) {
        this.text = text;
    }

    /** The fields, or empty if a quotation mark is misplaced. */
    static Optional<List<String>> split(String text) {
        CsvLine line = new CsvLine(text);
        List<String> fields = new ArrayList<>();
        do {
            fields.add(line.field());
        } while (line.comma());
        return line.broken || line.at < text.length() ? Optional.empty() : Optional.of(fields);
    }

    private boolean comma() {
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            return true;
        }
        return false;
    }

    private String field() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int comma = text.indexOf(',', at);
        String field = text.substring(at, comma < 0 ? text.length() : comma);
        at += field.length();
        broken |= field.indexOf('"') >= 0;
        return field;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                field.append(c);
            } else if (text.startsWith("\"\"", at)) {
                field.append('"');
                at++;
            } else {
                at++;
                return field.toString();
            }
        }
        broken = true;
        return field.toString();
    }
}
