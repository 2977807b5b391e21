package io.github.manumit.cli;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.registry.JurisdictionMatch;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Reads codes and names of jurisdictions, one per line, and prints everything that each could mean. */
@Command(
        name = "jurisdiction",
        description = {
            "Find jurisdictions by the codes or names on standard input, one on each line.",
            "",
            "Each line is answered by one line of JSON with everything that it could mean, best first: ISO 3166 codes,"
                    + " current and former, with successors and parents. Names may be in any language."
        },
        exitCodeList = {
            "0:each line was answered, also if nothing was found",
            "2:bad usage, input that could not be read, or results that could not be written"
        },
        footer = "  echo 'Almaty oblysy' | manumit jurisdiction")
final class JurisdictionCommand extends CliCommand {

    @Override
    int run(Console console) throws IOException {
        TextLines.answer(console, TextLines.LONGEST_VALUE, JurisdictionCommand::json);
        return Exit.NO_ERROR;
    }

    private static String json(String text, @Nullable String error) {
        return Json.object(json -> {
            json.writeStringProperty("input", text);
            json.writeArrayPropertyStart("matches");
            if (error == null) {
                JurisdictionRegistry.standard().matches(text).forEach(match -> write(json, match));
            }
            json.writeEndArray();
            if (error != null) {
                json.writeStringProperty("error", error);
            }
        });
    }

    private static void write(JsonGenerator json, JurisdictionMatch match) {
        KnownJurisdiction known = match.jurisdiction();
        boolean named = !known.names().isEmpty();
        PartialDate valid = known.valid();
        json.writeStartObject();
        json.writeStringProperty("code", known.code().text());
        json.writeStringProperty("kind", known.kind().word());
        Json.text(json, "name", named ? known.name(Locale.ENGLISH) : null);
        json.writeStringProperty("status", known.isFormer() ? "former" : "current");
        Json.texts(json, "successors", texts(known.successors()));
        Json.texts(json, "parents", texts(known.parents()));
        Json.texts(json, "predecessors", texts(known.predecessors()));
        Json.text(json, "valid", valid == null ? null : valid.text());
        json.writeStringProperty(
                "match", match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeEndObject();
    }

    private static List<String> texts(List<JurisdictionCode> codes) {
        return codes.stream().map(JurisdictionCode::text).toList();
    }
}
