package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Prints the reference schema. */
final class SchemaCommand implements Command {

    private static final String RESOURCE = "/io/github/manumit/json/wire/case-file.schema.json";

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String purpose() {
        return "prints the JSON Schema for case files";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException, UsageException {
        Arguments.parse(arguments, Set.of()).refuseFiles();
        try (InputStream schema = SchemaCommand.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new UsageException("this build does not contain the schema");
            }
            console.copy(schema);
        }
        return NO_ERROR;
    }
}
