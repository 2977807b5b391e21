package io.github.manumit.cli;

import io.github.manumit.validation.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** One JSON object for each input, on one line. */
class JsonReport implements ReportWriter {

    private final Console console;
    private final boolean counts;
    private final Spools spools = new Spools();
    private InputFile input = new InputFile("");

    /** The findings of the current input. */
    private static final class Spools {
        private Spool findings = new Spool();

        void next() {
            findings.close();
            findings = new Spool();
        }
    }

    /**
     * Starts a report.
     *
     * @param counts whether to say how many findings a policy suppressed
     */
    JsonReport(Console console, boolean counts) {
        this.console = console;
        this.counts = counts;
    }

    @Override
    public void begin(InputFile next) {
        input = next;
        spools.next();
    }

    @Override
    public void document(CheckedDocument document, List<Shown> shown) {
        for (Shown each : shown) {
            String json = json(each.finding());
            spools.findings.add(spools.findings.isEmpty() ? json : "," + json);
        }
    }

    /** A finding as in the contract. */
    static String json(Finding finding) {
        return Json.object(json -> {
            json.writeStringProperty("code", finding.code());
            json.writeStringProperty("severity", ReportWriter.severity(finding));
            json.writeStringProperty("pointer", finding.pointer());
            Json.number(json, "line", finding.line());
            Json.number(json, "column", finding.column());
            json.writeStringProperty("message", finding.message());
            Json.number(json, "document", finding.document());
        });
    }

    @Override
    public void end(Tally tally, @Nullable String problem) {
        if (problem != null && tally.documents() == 0) {
            return;
        }
        try (JsonGenerator json = Json.on(console.results())) {
            json.writeStartObject();
            head(json, input, tally);
            if (counts) {
                json.writeObjectPropertyStart("suppressed");
                tally.suppressed().forEach(json::writeNumberProperty);
                json.writeEndObject();
            }
            if (tally.omitted() > 0) {
                json.writeNumberProperty("omitted", tally.omitted());
            }
            json.writeArrayPropertyStart("findings");
            json.flush();
            spools.findings.writeTo(console.results());
            json.writeEndArray();
            json.writeEndObject();
        }
        console.line("");
        spools.next();
    }

    /** Writes what stands before the findings. */
    void head(JsonGenerator json, InputFile of, Tally tally) {
        json.writeStringProperty("file", FileName.shown(of.name()));
        json.writeNumberProperty("documents", tally.documents());
        json.writeNumberProperty("errors", tally.errors());
        json.writeNumberProperty("warnings", tally.warnings());
    }

    @Override
    public void finish(Tally total, int status) {
        // each input has its object
    }
}
