package io.github.manumit.json.jackson3;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes one page for each rule, and an index of them. */
final class RulePages {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<String> LANGUAGES = List.of("ru", "kk", "uz");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Map<Rule.Level, String> LEVELS = Map.of(
            Rule.Level.SYNTAX, "the bytes and characters of the document",
            Rule.Level.SHAPE, "the type of one JSON value",
            Rule.Level.VALUE, "the text of one value",
            Rule.Level.RECORD, "one record by itself",
            Rule.Level.CASE, "the whole case file");

    private RulePages() {}

    static String index() {
        StringBuilder text = new StringBuilder("# Rules\n\nThe build generates these pages from the rules, their texts"
                + " and their examples. `manumit rules CODE` prints the same on the command line.\n\n");
        Map<String, List<Rule>> topics = new LinkedHashMap<>();
        for (Rule rule : CATALOGUE.rules()) {
            String topic = rule.code().substring(0, rule.code().indexOf('.'));
            topics.computeIfAbsent(topic, key -> new ArrayList<>()).add(rule);
        }
        long errors = CATALOGUE.rules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .count();
        text.append("There are ").append(CATALOGUE.rules().size()).append(" rules: ");
        text.append(errors)
                .append(" errors and ")
                .append(CATALOGUE.rules().size() - errors)
                .append(" warnings.\n");
        text.append("\n| rule | severity | message |\n|---|---|---|\n");
        topics.values().stream()
                .flatMap(List::stream)
                .forEach(rule -> text.append("| [`%s`](%s.md) | %s | %s |\n"
                        .formatted(rule.code(), rule.code(), severity(rule), cell(message(rule, Locale.ENGLISH)))));
        return text.toString();
    }

    static String page(Rule rule) {
        StringBuilder text = new StringBuilder("# `" + rule.code() + "`\n\n");
        text.append(message(rule, Locale.ENGLISH)).append(".\n\n");
        CATALOGUE.rationale(rule.code(), Locale.ENGLISH).ifPresent(why -> text.append("**Why:** " + why + "\n\n"));
        CATALOGUE.remedy(rule.code(), Locale.ENGLISH).ifPresent(fix -> text.append("**What to do:** " + fix + "\n\n"));
        text.append("| | |\n|---|---|\n");
        row("severity", severity(rule) + (rule.isOfComplete() ? "; in a draft, a warning" : ""), text);
        row("since", rule.since(), text);
        row("looks at", subjects(rule), text);
        if (!rule.reads().isEmpty()) {
            row("is silent where this is unreadable", reads(rule), text);
        }
        for (String language : LANGUAGES) {
            row(language, cell(message(rule, Locale.forLanguageTag(language))), text);
        }
        CATALOGUE.rationale(rule.code(), Locale.forLanguageTag("ru")).ifPresent(why -> row("почему", cell(why), text));
        for (Map.Entry<String, String> each : Map.of("ru", "что делать").entrySet()) {
            CATALOGUE
                    .remedy(rule.code(), Locale.forLanguageTag(each.getKey()))
                    .ifPresent(fix -> row(each.getValue(), cell(fix), text));
        }
        text.append("\nThe texts in ru, kk and uz have not been read by a native speaker yet.\n");
        CATALOGUE.examples(rule.code()).ifPresent(examples -> examples(examples, text));
        return text.append("\n[All rules](README.md)\n").toString();
    }

    private static void examples(String examples, StringBuilder text) {
        JsonNode first = MAPPER.readTree(examples).get(0);
        text.append("\n## Example\n\nThis file has no finding:\n\n").append(block(first.get("sound")));
        text.append("\nThis file has the finding at `" + first.get("pointer").asString() + "`:\n\n");
        text.append(block(first.get("broken")));
    }

    private static String block(JsonNode document) {
        if (document.isString()) {
            return "```\n" + document.asString() + "\n```\n";
        }
        if (document.has("base64")) {
            return "```\n" + document.get("base64").asString() + "   (base64)\n```\n";
        }
        Checked checked = CaseFileJson.standard().check(document.toString());
        boolean readable = checked.caseFile() != null
                && checked.findings().stream()
                        .noneMatch(finding -> CATALOGUE
                                .rule(finding.code())
                                .orElseThrow()
                                .subjects()
                                .isEmpty());
        return "```json\n"
                + (readable
                        ? CaseFileJson.standard().writePretty(checked.caseFile())
                        : document.toPrettyString() + "\n")
                + "```\n";
    }

    private static void row(String name, String value, StringBuilder text) {
        text.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String subjects(Rule rule) {
        String types = rule.subjects().stream()
                .map(type -> type == Record.class ? "each record" : "`" + type.getSimpleName() + "`")
                .collect(Collectors.joining(", "));
        return LEVELS.get(rule.level()) + (types.isEmpty() ? "" : ": " + types);
    }

    private static String reads(Rule rule) {
        return rule.reads().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(property -> "`" + each.getKey().getSimpleName() + "." + property + "`"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String message(Rule rule, Locale language) {
        return CATALOGUE.message(rule.code(), language).orElseThrow();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
