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
        return "[--format text|json] [--lang en|ru|kk|uz]";
    }

    @Override
    public String purpose() {
        return "prints the rules for case files";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        Arguments parsed = Arguments.parse(arguments, Set.of("--format", "--lang"));
        Locale language = parsed.language();
        parsed.refuseFiles();
        List<Rule> rules = Catalogue.standard().rules();
        if (parsed.choice("--format", "text", Set.of("text", "json")).equals("json")) {
            console.line("[");
            for (int i = 0; i < rules.size(); i++) {
                console.line(json(rules.get(i), language) + (i + 1 < rules.size() ? "," : ""));
            }
            console.line("]");
        } else {
            rules.forEach(rule -> console.line("%-40s %-8s %-7s %-5s %s"
                    .formatted(rule.code(), severity(rule), level(rule), rule.since(), message(rule, language))));
        }
        return NO_ERROR;
    }

    private static String json(Rule rule, Locale language) {
        JsonLine messages = new JsonLine();
        for (String each : List.of("en", "ru", "kk", "uz")) {
            messages.text(each, message(rule, Locale.forLanguageTag(each)));
        }
        Catalogue catalogue = Catalogue.standard();
        return new JsonLine()
                .text("code", rule.code())
                .text("severity", severity(rule))
                .text("level", level(rule))
                .text("since", rule.since())
                .text("message", message(rule, language))
                .json("messages", messages.end())
                .text("rationale", catalogue.rationale(rule.code(), language).orElse(null))
                .text("remedy", catalogue.remedy(rule.code(), language).orElse(null))
                .end();
    }

    private static String message(Rule rule, Locale language) {
        return Catalogue.standard().pattern(rule.code(), language).orElse("");
    }

    private static String level(Rule rule) {
        return rule.level().name().toLowerCase(Locale.ROOT);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
