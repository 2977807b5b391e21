package io.github.manumit.cli;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Prints the catalogue of rules, or single rules with their explanation and examples. */
@Command(
        name = "rules",
        description = {
            "List the rules for case files, or explain some of them.",
            "",
            "Without a code, this prints a table of all rules. With codes, it says why each of them exists and what to do, and"
                    + " shows files that keep and that break it."
        },
        exitCodeList = {"0:the rules were printed", "2:bad usage, or results that could not be written"},
        footer = {"  manumit rules relation.to-self", "  manumit rules --format json > rules.json"})
final class RulesCommand extends CliCommand {

    private static final int WIDTH = 100;
    private static final String ROW = "%-48s %-8s %-6s %s";
    private static final String EXPLANATION = """
            code      stable name of the rule; "manumit rules CODE" explains it
            severity  error: no reading of the file is consistent; warning: someone should look at it
            level     how much has to be read to check it: syntax, shape, value, record or the whole case
            since     first version of the model that has it
            """;

    /** The formats of the catalogue. */
    enum Format {
        text,
        json
    }

    /** A text of a rule in a language. */
    private interface Text {
        Optional<String> of(String code, Locale language);
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Format format = Format.text;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of texts: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Parameters(paramLabel = "CODE", description = "Codes of rules. Default: all rules.")
    private List<String> codes = List.of();

    @Override
    int run(Console console) throws UnusableException {
        Catalogue catalogue = Catalogue.standard();
        List<Rule> rules = codes.isEmpty() ? catalogue.rules() : named(catalogue);
        Locale locale = language.locale();
        if (format == Format.json) {
            console.line("[");
            for (int i = 0; i < rules.size(); i++) {
                console.line(json(rules.get(i), catalogue, locale) + (i + 1 < rules.size() ? "," : ""));
            }
            console.line("]");
        } else if (codes.isEmpty()) {
            table(rules, catalogue, locale, console);
        } else {
            for (int i = 0; i < rules.size(); i++) {
                if (i > 0) {
                    console.line("");
                }
                explain(rules.get(i), catalogue, locale, console);
            }
        }
        return Exit.NO_ERROR;
    }

    private List<Rule> named(Catalogue catalogue) throws UnusableException {
        List<Rule> rules = new ArrayList<>();
        for (String code : codes) {
            rules.add(catalogue.rule(code).orElseThrow(() -> new UnusableException(code + ": no such rule")));
        }
        return rules;
    }

    private static void table(List<Rule> rules, Catalogue catalogue, Locale locale, Console console) {
        console.text(EXPLANATION);
        console.line("");
        console.line(ROW.formatted("code", "severity", "level", "since"));
        console.line(ROW.formatted("-".repeat(48), "-".repeat(8), "-".repeat(6), "-".repeat(5)));
        for (Rule rule : rules) {
            console.line(ROW.formatted(rule.code(), severity(rule), level(rule), rule.since()));
            wrapped(message(rule, catalogue, locale), console);
        }
    }

    private static void explain(Rule rule, Catalogue catalogue, Locale locale, Console console) {
        console.line(rule.code() + " (" + severity(rule) + ", since " + rule.since() + ")");
        wrapped(message(rule, catalogue, locale), console);
        catalogue.rationale(rule.code(), locale).ifPresent(why -> section("Why", why, console));
        catalogue.remedy(rule.code(), locale).ifPresent(fix -> section("What to do", fix, console));
        catalogue.examples(rule.code()).ifPresent(examples -> {
            console.line("");
            console.line("Examples: \"sound\" keeps the rule, \"broken\" has the finding at \"pointer\"");
            examples.lines().forEach(line -> console.line("  " + line));
        });
    }

    private static void section(String title, String text, Console console) {
        console.line("");
        console.line(title);
        wrapped(text, console);
    }

    /** Writes a text in lines that begin with two blanks. */
    private static void wrapped(String text, Console console) {
        StringBuilder line = new StringBuilder(" ");
        for (String word : text.split(" ")) {
            if (line.length() > 1 && line.length() + 1 + word.length() > WIDTH) {
                console.line(line.toString());
                line.setLength(1);
            }
            line.append(' ').append(word);
        }
        console.line(line.toString());
    }

    private static String json(Rule rule, Catalogue catalogue, Locale language) {
        return Json.object(json -> {
            json.writeStringProperty("code", rule.code());
            json.writeStringProperty("severity", severity(rule));
            json.writeStringProperty("level", level(rule));
            json.writeStringProperty("since", rule.since());
            json.writeStringProperty("message", message(rule, catalogue, language));
            texts(json, "messages", rule, catalogue::message);
            Json.text(
                    json,
                    "rationale",
                    catalogue.rationale(rule.code(), language).orElse(null));
            texts(json, "rationales", rule, catalogue::rationale);
            Json.text(json, "remedy", catalogue.remedy(rule.code(), language).orElse(null));
            texts(json, "remedies", rule, catalogue::remedy);
            json.writeStringProperty("help", ReportWriter.RULE_PAGES + rule.code() + ".md");
        });
    }

    private static void texts(JsonGenerator json, String name, Rule rule, Text text) {
        json.writeObjectPropertyStart(name);
        for (Language each : Language.values()) {
            text.of(rule.code(), each.locale()).ifPresent(found -> json.writeStringProperty(each.name(), found));
        }
        json.writeEndObject();
    }

    private static String message(Rule rule, Catalogue catalogue, Locale language) {
        return catalogue.message(rule.code(), language).orElse("");
    }

    private static String level(Rule rule) {
        return rule.level().name().toLowerCase(Locale.ROOT);
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
