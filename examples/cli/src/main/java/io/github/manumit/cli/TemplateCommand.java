package io.github.manumit.cli;

import io.github.manumit.htcds.sheet.Template;
import io.github.manumit.table.TableWriter;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an empty workbook to fill in. */
@Command(
        name = "template",
        description = {
            "Write an empty workbook to fill in.",
            "",
            "It has a column for each field, drop-downs in the language, and instructions. convert reads it when it is filled"
                    + " in."
        },
        exitCodeList = {"0:the workbook was written", "2:bad usage, or a workbook that could not be written"},
        footer = {"  manumit template --to htcds --lang ru cases.xlsx"})
final class TemplateCommand extends CliCommand {

    /** What a template is for. */
    enum Standard {
        htcds
    }

    @Option(names = "--to", required = true, paramLabel = "STANDARD", description = "The standard: htcds.")
    @SuppressWarnings("UnusedVariable") // there is one
    private Standard to = Standard.htcds;

    @Option(names = "--force", description = "Replace OUT if it exists.")
    private boolean force;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of labels, drop-downs and instructions: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Parameters(paramLabel = "OUT", description = "The workbook (.xlsx); - is standard output.")
    private String out = "";

    @Override
    int run(Console console) throws UnusableException {
        if (ConvertOptions.isKnown(out) && !Results.isWorkbook(out)) {
            throw new UnusableException(out + ": becomes a workbook, whose name ends with .xlsx");
        }
        if (!force && NewFile.isFilled(out)) {
            throw new UnusableException(
                    out + ": exists already, and somebody may have filled it in; --force replaces it");
        }
        try (NewFile file = NewFile.of(out, console);
                TableWriter writer = TableWriter.to(file.out(), Template.options(language.locale()))) {
            Template.write(language.locale(), writer);
            writer.finish();
            file.finish();
            console.flush();
            return Exit.NO_ERROR;
        } catch (IOException e) {
            throw new UnusableException(out + ": cannot be written");
        }
    }
}
