package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.Command;

/** Prints the reference schema. */
@Command(
        name = "schema",
        description = "Print the JSON Schema (2020-12) for case files.",
        exitCodeList = {"0:the schema was printed", "2:bad usage, or results that could not be written"},
        footer = "  manumit schema > case-file.schema.json")
final class SchemaCommand extends CliCommand {

    private static final String RESOURCE = "/io/github/manumit/json/wire/case-file.schema.json";

    /** Opens the schema. */
    static InputStream open() throws IOException {
        InputStream schema = SchemaCommand.class.getResourceAsStream(RESOURCE);
        if (schema == null) {
            throw new IOException("this build does not contain the schema");
        }
        return schema;
    }

    @Override
    int run(Console console) throws IOException {
        try (InputStream schema = open()) {
            schema.transferTo(console.results());
        }
        return Exit.NO_ERROR;
    }
}
