package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the reference schema. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema (2020-12) for case files.",
            "",
            "With --openapi, print the description (OpenAPI 3.1) of a service that takes in case files and refers to the schema."
        },
        exitCodeList = {"0:the schema was printed", "2:bad usage, or results that could not be written"},
        footer = {"  manumit schema > case-file.schema.json", "  manumit schema --openapi > openapi.json"})
final class SchemaCommand extends CliCommand {

    private static final String FOLDER = "/io/github/manumit/json/wire/";

    @Option(names = "--openapi", description = "Print the description of an intake service instead.")
    private boolean openapi;

    /** Opens the schema. */
    static InputStream open() throws IOException {
        return open("case-file.schema.json");
    }

    private static InputStream open(String name) throws IOException {
        InputStream schema = SchemaCommand.class.getResourceAsStream(FOLDER + name);
        if (schema == null) {
            throw new IOException("this build does not contain the schema");
        }
        return schema;
    }

    @Override
    int run(Console console) throws IOException {
        try (InputStream schema = openapi ? open("openapi.json") : open()) {
            schema.transferTo(console.results());
        }
        return Exit.NO_ERROR;
    }
}
