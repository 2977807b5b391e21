package io.github.manumit.cli;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Rule;
import io.github.manumit.validation.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One SARIF 2.1.0 log with one run. Results are written while they are found, what they refer to after them. */
final class SarifReport implements ReportWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Console console;
    private final Catalogue catalogue;
    private final Locale language;
    private final JsonGenerator json;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private String uri = "";

    SarifReport(Console console, Catalogue catalogue, Locale language) {
        this.console = console;
        this.catalogue = catalogue;
        this.language = language;
        this.json = Json.on(console.results());
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeStringProperty("language", language.toLanguageTag());
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void begin(InputFile input) {
        uri = FileName.uri(input.name());
    }

    @Override
    public void document(CheckedDocument document, List<Shown> shown) {
        shown.forEach(each -> result(each.finding()));
    }

    private void result(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code());
        json.writeNumberProperty("ruleIndex", index(finding.code()));
        json.writeStringProperty("level", ReportWriter.severity(finding));
        message("message", finding.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
        Integer line = finding.line();
        Integer column = finding.column();
        if (line != null) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", line);
            if (column != null) {
                json.writeNumberProperty("startColumn", column);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!finding.pointer().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", finding.pointer());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private int index(String code) {
        Integer known = rules.get(code);
        if (known == null) {
            known = rules.size();
            rules.put(code, known);
        }
        return known;
    }

    private void message(String name, @Nullable String text) {
        if (text != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("text", text);
            json.writeEndObject();
        }
    }

    @Override
    public void end(Tally tally, @Nullable String problem) {
        if (problem != null) {
            problems.add(FileName.shown(problem));
        }
    }

    @Override
    public void finish(Tally total, int status) {
        json.writeEndArray();
        tool();
        invocation(status);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        console.line("");
    }

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "manumit");
        json.writeStringProperty("version", Version.TEXT);
        json.writeStringProperty("informationUri", "https://github.com/manumit/manumit");
        json.writeArrayPropertyStart("rules");
        rules.keySet().forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(String code) {
        Rule rule = catalogue.rule(code).orElse(null);
        json.writeStartObject();
        json.writeStringProperty("id", code);
        message("shortDescription", catalogue.message(code, language).orElse(null));
        message("fullDescription", catalogue.rationale(code, language).orElse(null));
        message("help", catalogue.remedy(code, language).orElse(null));
        json.writeStringProperty("helpUri", RULE_PAGES + code + ".md");
        if (rule != null) {
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", rule.severity() == Severity.ERROR ? "error" : "warning");
            json.writeEndObject();
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("since", rule.since());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void invocation(int status) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", status != Exit.NOT_RUN);
        json.writeNumberProperty("exitCode", status);
        if (!problems.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            for (String problem : problems) {
                json.writeStartObject();
                json.writeStringProperty("level", "error");
                message("message", problem);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
