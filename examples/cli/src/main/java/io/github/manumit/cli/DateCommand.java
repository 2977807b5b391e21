package io.github.manumit.cli;

import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads EDTF texts, one a line, and tells what each allows. */
final class DateCommand implements Command {

    private static final int LONGEST = 10_000;

    @Override
    public String name() {
        return "date";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String purpose() {
        return "reads dates in EDTF from standard input, one a line";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException, UsageException {
        Arguments.parse(arguments, Set.of()).refuseFiles();
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        String line = line(in);
        while (line != null) {
            console.line(json(line));
            line = line(in);
        }
        return NO_ERROR;
    }

    private static String json(String text) {
        JsonLine json = new JsonLine().text("input", text);
        try {
            PartialDate date = PartialDate.parse(text);
            return json.truth("valid", true)
                    .number("level", date.level())
                    .text("earliest", date.earliest().map(LocalDate::toString).orElse(null))
                    .text("latest", date.latest().map(LocalDate::toString).orElse(null))
                    .truth("uncertain", date.uncertain())
                    .truth("approximate", date.approximate())
                    .end();
        } catch (InvalidValueException e) {
            return json.truth("valid", false).text("error", e.getMessage()).end();
        }
    }

    /** The next line, without its end; of a line that is far too long for a date only the beginning. */
    private static @Nullable String line(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }
}
