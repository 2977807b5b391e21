package io.github.manumit.cli;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints the catalogue of rules. */
final class RulesCommand implements Command {

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String arguments() {
        return "[--format text|json]";
    }

    @Override
    public String purpose() {
        return "prints the rules for case files";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        Arguments parsed =
                Arguments.parse(arguments, Set.of("--format", "--lang")).withLabels();
        parsed.refuseFiles();
        List<Rule> rules = Catalogue.standard().rules();
        if (parsed.choice("--format", "text", Set.of("text", "json")).equals("json")) {
            console.line("[");
            for (int i = 0; i < rules.size(); i++) {
                console.line(json(rules.get(i)) + (i + 1 < rules.size() ? "," : ""));
            }
            console.line("]");
        } else {
            rules.forEach(rule -> console.line("%-40s %-8s %-7s %-5s %s"
                    .formatted(rule.code(), severity(rule), level(rule), rule.since(), message(rule))));
        }
        return NO_ERROR;
    }

    private static String json(Rule rule) {
        return new JsonLine()
                .text("code", rule.code())
                .text("severity", severity(rule))
                .text("level", level(rule))
                .text("since", rule.since())
                .text("message", message(rule))
                .end();
    }

    private static String message(Rule rule) {
        return Catalogue.standard().pattern(rule.code(), Locale.ENGLISH).orElse("");
    }

    private static String level(Rule rule) {
        return rule.level().name().toLowerCase(Locale.ROOT);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
