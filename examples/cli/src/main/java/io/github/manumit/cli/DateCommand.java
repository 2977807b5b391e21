package io.github.manumit.cli;

import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Parses EDTF texts, one per line, and prints what each allows. */
final class DateCommand implements Command {

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
        return "reads EDTF dates from standard input, one per line";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException, UsageException {
        Arguments.parse(arguments, Set.of()).refuseFiles();
        InputLines.each(console.in(), InputLines.LONGEST_VALUE, line -> console.line(json(line)));
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
}
