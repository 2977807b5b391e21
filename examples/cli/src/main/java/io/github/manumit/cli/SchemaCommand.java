package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints the reference schema. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema (2020-12) for case files.",
            "",
            "With --brief, leave out what explains and does not judge: definitions of words, descriptions and titles. The rest is"
                    + " a fifth of the size, on one line.",
            "With --openapi, print the description (OpenAPI 3.1) of a service that takes in case files and refers to the schema."
        },
        exitCodeList = {"0:the schema was printed", "2:bad usage, or results that could not be written"},
        footer = {
            "  manumit schema > case-file.schema.json",
            "  manumit schema --brief > case-file.brief.schema.json",
            "  manumit schema --openapi > openapi.json"
        })
final class SchemaCommand extends CliCommand {

    private static final String FOLDER = "/io/github/manumit/json/wire/";

    /** The keywords that judge nothing. Their values are texts, or lists of texts. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "description",
            "enumDescriptions",
            "title",
            "tsType",
            "x-deprecatedSince",
            "x-refersTo",
            "x-sensitivity",
            "x-since");

    @Option(names = "--brief", description = "Leave out what explains and does not judge.")
    private boolean brief;

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
    int run(Console console) throws IOException, UnusableException {
        if (brief && openapi) {
            throw new UnusableException("--brief and --openapi cannot be used together");
        }
        try (InputStream schema = openapi ? open("openapi.json") : open()) {
            if (brief) {
                JsonNode whole = JsonMapper.shared().readTree(schema);
                judging(whole);
                console.line(whole.toString());
            } else {
                schema.transferTo(console.results());
            }
        }
        return Exit.NO_ERROR;
    }

    /** Removes the annotations. A property of a case file can have the name of one; then its value is a schema. */
    private static void judging(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ANNOTATIONS.stream().filter(name -> !object.path(name).isObject()).forEach(object::remove);
        }
        schema.forEach(SchemaCommand::judging);
    }
}
