package io.github.manumit.cli;

import io.github.manumit.casefile.FormatVersion;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.DocumentBytes;
import io.github.manumit.json.DocumentStream;
import io.github.manumit.json.Upgraded;
import io.github.manumit.validation.CaseValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings case files to the current version of the format. */
@Command(
        name = "upgrade",
        description = {
            "Bring case files of an older version of the format to the current version.",
            "",
            "Properties and values move to their present places; what the program does not know is kept. Files of the current"
                    + " version are copied as they are. What is found in the result, in its lines and columns, goes to"
                    + " standard output (to standard error if OUT is -).",
            "",
            "A file that cannot be read, or is of a version that this program does not know, is not upgraded, and OUT is not"
                    + " written."
        },
        exitCodeList = {
            "0:OUT was written, and no error was found in it",
            "1:at least one error was found; if it is not one of reading, OUT was written",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = {"  manumit upgrade old.json new.json", "  manumit upgrade old.ndjson.gz new.ndjson.gz"})
final class UpgradeCommand extends CliCommand {

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Parameters(index = "0", paramLabel = "IN", description = "The case file, or a file of lines; - is standard input.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; - is standard output.")
    private String out = "";

    @Override
    int run(Console console) throws IOException, UnusableException {
        if (NewFile.isSame(in, out)) {
            throw new UnusableException(out + ": is an input, which is not overwritten");
        }
        CaseFileJson json =
                CaseFileJson.standard().withValidator(CaseValidator.standard().with(language.locale()));
        InputFile input = new InputFile(in);
        try (InputStream bytes = input.open(console, count -> {});
                NewFile file = NewFile.of(out, console)) {
            DocumentStream documents = DocumentStream.of(bytes, input.layout(), json.limits());
            int status = Exit.NO_ERROR;
            int upgraded = 0;
            int copied = 0;
            boolean whole = true;
            for (DocumentBytes each = documents.next(); each != null; each = documents.next()) {
                Upgraded result = json.upgrade(each);
                Checked checked = result.checked();
                status = checked.isValid() ? status : Exit.ERRORS;
                report(input, checked, file, console);
                whole &= checked.caseFile() != null;
                if (whole) {
                    write(result, each, file);
                    upgraded += result.isChanged() ? 1 : 0;
                    copied += result.isChanged() ? 0 : 1;
                }
            }
            if (whole) {
                file.finish();
            }
            console.flush();
            if (whole) {
                console.complain(upgraded + " upgraded to " + FormatVersion.current() + ", " + copied + " copied");
            }
            return status;
        }
    }

    private static void report(InputFile input, Checked checked, NewFile file, Console console) {
        checked.findings().forEach(finding -> {
            String line = ReportWriter.line(input, finding);
            if (file.isStandardOutput()) {
                console.complain(line);
            } else {
                console.line(line);
            }
        });
    }

    private static void write(Upgraded result, DocumentBytes document, NewFile file) {
        String end = document.number() == null ? "" : "\n";
        try {
            file.out().write((result.text() + end).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
