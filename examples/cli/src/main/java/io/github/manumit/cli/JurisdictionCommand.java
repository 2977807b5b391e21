package io.github.manumit.cli;

import io.github.manumit.jurisdiction.JurisdictionCode;
import io.github.manumit.registry.JurisdictionMatch;
import io.github.manumit.registry.JurisdictionRegistry;
import io.github.manumit.registry.KnownJurisdiction;
import io.github.manumit.time.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads codes and names of jurisdictions, one per line, and prints everything that each could mean. */
final class JurisdictionCommand implements Command {

    @Override
    public String name() {
        return "jurisdiction";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String purpose() {
        return "finds jurisdictions by the codes or names on standard input, one per line";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException, UsageException {
        Arguments.parse(arguments, Set.of()).refuseFiles();
        InputLines.each(console.in(), InputLines.LONGEST_VALUE, line -> console.line(json(line)));
        return NO_ERROR;
    }

    private static String json(String text) {
        List<String> matches = JurisdictionRegistry.standard().matches(text).stream()
                .map(JurisdictionCommand::json)
                .toList();
        return new JsonLine().text("input", text).objects("matches", matches).end();
    }

    private static String json(JurisdictionMatch match) {
        KnownJurisdiction known = match.jurisdiction();
        boolean named = !known.names().isEmpty();
        PartialDate valid = known.valid();
        return new JsonLine()
                .text("code", known.code().text())
                .text("kind", known.kind().word())
                .text("name", named ? known.name(Locale.ENGLISH) : null)
                .text("status", known.isFormer() ? "former" : "current")
                .texts("successors", texts(known.successors()))
                .texts("parents", texts(known.parents()))
                .texts("predecessors", texts(known.predecessors()))
                .text("valid", valid == null ? null : valid.text())
                .text("match", match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .end();
    }

    private static List<String> texts(List<JurisdictionCode> codes) {
        return codes.stream().map(JurisdictionCode::text).toList();
    }
}
