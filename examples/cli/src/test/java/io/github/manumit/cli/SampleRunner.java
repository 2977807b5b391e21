package io.github.manumit.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A program as others would write it to be judged by {@code manumit conformance}. */
final class SampleRunner {

    private SampleRunner() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Schema schema = arguments[0].endsWith("schema") ? schema(arguments[0]) : null;
        for (String path = in.readLine(); path != null; path = in.readLine()) {
            byte[] document = Files.readAllBytes(Path.of(path));
            switch (arguments[0]) {
                case "whole" -> out.println(whole(document));
                case "lossy" -> out.println(whole(document).replace("zz:", "yy:"));
                case "credulous" -> out.println("{\"valid\":true}");
                case "schema", "brief-schema" ->
                    out.println("{\"valid\":"
                            + schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON)
                                    .isEmpty() + "}");
                case "nonsense" -> out.println("yes");
                default -> {
                    return;
                }
            }
        }
    }

    private static String whole(byte[] document) {
        Checked checked = CaseFileJson.standard().check(document);
        return Json.object(json -> {
            json.writeBooleanProperty("valid", checked.isValid());
            json.writeArrayPropertyStart("findings");
            checked.findings().forEach(finding -> {
                json.writeStartObject();
                json.writeStringProperty("code", finding.code());
                json.writeStringProperty("pointer", finding.pointer());
                json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                json.writeEndObject();
            });
            json.writeEndArray();
            if (checked.isValid()) {
                json.writeStringProperty(
                        "written", CaseFileJson.standard().write(checked.read().orElseThrow()));
            }
        });
    }

    private static Schema schema(String which) {
        Run run = which.startsWith("brief") ? Run.of("schema", "--brief") : Run.of("schema");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(run.out(), InputFormat.JSON);
    }
}
