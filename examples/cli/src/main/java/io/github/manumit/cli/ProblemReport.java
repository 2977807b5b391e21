package io.github.manumit.cli;

import tools.jackson.core.JsonGenerator;

/** One object of problem details (RFC 9457) for each input, on one line, as a service would answer that input. */
final class ProblemReport extends JsonReport {

    private static final String TYPE =
            "https://github.com/manumit/manumit/blob/HEAD/docs/guide/command-line.md#problem-details";
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    ProblemReport(Console console) {
        super(console, false);
    }

    @Override
    void head(JsonGenerator json, InputFile of, Tally tally) {
        boolean hasErrors = tally.errors() > 0;
        json.writeStringProperty("type", hasErrors ? TYPE : "about:blank");
        json.writeStringProperty("title", hasErrors ? "The case file has errors" : "OK");
        json.writeNumberProperty("status", hasErrors ? BAD_REQUEST : OK);
        json.writeStringProperty(
                "detail",
                ReportWriter.counted(tally.errors(), "error") + ", "
                        + ReportWriter.counted(tally.warnings(), "warning"));
        json.writeStringProperty("instance", FileName.uri(of.name()));
    }
}
