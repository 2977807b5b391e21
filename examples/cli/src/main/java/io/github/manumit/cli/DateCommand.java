package io.github.manumit.cli;

import io.github.manumit.time.PartialDate;
import io.github.manumit.value.InvalidValueException;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Parses EDTF texts, one per line, and prints what each allows. */
@Command(
        name = "date",
        description = {
            "Read EDTF dates from standard input, one on each line, and print what each allows.",
            "",
            "Each line is answered by one line of JSON with the level of EDTF, the first and last day that the text allows"
                    + " (null where open or unknown), and whether it is uncertain or approximate."
        },
        exitCodeList = {
            "0:each line was answered, also if it is not a date",
            "2:bad usage, input that could not be read, or results that could not be written"
        },
        footer = "  echo '1984-06~' | manumit date")
final class DateCommand extends CliCommand {

    @Override
    int run(Console console) throws IOException {
        TextLines.answer(console, TextLines.LONGEST_VALUE, DateCommand::json);
        return Exit.NO_ERROR;
    }

    private static String json(String text, @Nullable String error) {
        return Json.object(json -> {
            json.writeStringProperty("input", text);
            if (error != null) {
                invalid(json, error);
                return;
            }
            try {
                valid(json, PartialDate.parse(text));
            } catch (InvalidValueException e) {
                invalid(json, e.getMessage());
            }
        });
    }

    private static void valid(JsonGenerator json, PartialDate date) {
        json.writeBooleanProperty("valid", true);
        json.writeNumberProperty("level", date.level());
        Json.text(json, "earliest", date.earliest().map(LocalDate::toString).orElse(null));
        Json.text(json, "latest", date.latest().map(LocalDate::toString).orElse(null));
        json.writeBooleanProperty("uncertain", date.uncertain());
        json.writeBooleanProperty("approximate", date.approximate());
    }

    private static void invalid(JsonGenerator json, @Nullable String error) {
        json.writeBooleanProperty("valid", false);
        Json.text(json, "error", error);
    }
}
