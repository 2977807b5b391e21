package io.github.manumit.cli;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Prints the catalogue of rules, or single rules with their explanation and examples. */
final class RulesCommand implements Command {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "uz");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String arguments() {
        return "[--format text|json] [--lang en|ru|kk|uz] [CODE...]";
    }

    @Override
    public String purpose() {
        return "prints the rules for case files, or explains some";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        Arguments parsed = Arguments.parse(arguments, Set.of("--format", "--lang"));
        boolean json = parsed.choice("--format", "text", Set.of("text", "json")).equals("json");
        Locale language = parsed.language();
        List<Rule> rules = CATALOGUE.rules();
        if (!parsed.files().isEmpty()) {
            rules = named(parsed.files());
        }
        if (json) {
            console.line("[");
            for (int i = 0; i < rules.size(); i++) {
                console.line(json(rules.get(i), language) + (i + 1 < rules.size() ? "," : ""));
            }
            console.line("]");
        } else if (parsed.files().isEmpty()) {
            rules.forEach(rule -> console.line("%-40s %-8s %-7s %-5s %s"
                    .formatted(rule.code(), severity(rule), level(rule), rule.since(), message(rule, language))));
        } else {
            rules.forEach(rule -> explain(rule, language, console));
        }
        return NO_ERROR;
    }

    private static List<Rule> named(List<String> codes) throws UsageException {
        List<Rule> rules = new ArrayList<>();
        for (String code : codes) {
            rules.add(CATALOGUE.rule(code).orElseThrow(() -> new UsageException(code + ": no such rule")));
        }
        return rules;
    }

    private static void explain(Rule rule, Locale language, Console console) {
        console.line(rule.code() + " (" + severity(rule) + ", since " + rule.since() + ")");
        console.line("  " + message(rule, language));
        CATALOGUE.rationale(rule.code(), language).ifPresent(why -> console.line("  " + why));
        CATALOGUE.remedy(rule.code(), language).ifPresent(fix -> console.line("  -> " + fix));
        CATALOGUE.examples(rule.code()).ifPresent(examples -> examples.lines().forEach(console::line));
    }

    private static String json(Rule rule, Locale language) {
        JsonLine messages = new JsonLine();
        LANGUAGES.forEach(each -> messages.text(each, message(rule, Locale.forLanguageTag(each))));
        return new JsonLine()
                .text("code", rule.code())
                .text("severity", severity(rule))
                .text("level", level(rule))
                .text("since", rule.since())
                .text("message", message(rule, language))
                .json("messages", messages.end())
                .text("rationale", CATALOGUE.rationale(rule.code(), language).orElse(null))
                .text("remedy", CATALOGUE.remedy(rule.code(), language).orElse(null))
                .end();
    }

    private static String message(Rule rule, Locale language) {
        return CATALOGUE.message(rule.code(), language).orElse("");
    }

    private static String level(Rule rule) {
        return rule.level().name().toLowerCase(Locale.ROOT);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
