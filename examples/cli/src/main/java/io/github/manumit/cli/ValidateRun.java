package io.github.manumit.cli;

import io.github.manumit.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what is found, gives it to the report and decides the exit status. */
final class ValidateRun implements DocumentQueue.Receiver {

    private final Console console;
    private final ReportWriter report;
    private final Progress progress;
    private final boolean failsOnWarnings;
    private final Tally total = new Tally();
    private Tally tally = new Tally();
    private InputFile input = new InputFile("");
    private long room;
    private boolean failed;

    /**
     * Starts a run.
     *
     * @param most how many findings to show; null for all
     * @param failsOnWarnings whether a warning gives the same exit status as an error
     */
    ValidateRun(
            Console console, ReportWriter report, Progress progress, @Nullable Integer most, boolean failsOnWarnings) {
        this.console = console;
        this.report = report;
        this.progress = progress;
        this.room = most == null ? Long.MAX_VALUE : most;
        this.failsOnWarnings = failsOnWarnings;
    }

    @Override
    public void begin(InputFile next) {
        input = next;
        tally = new Tally();
        report.begin(next);
    }

    @Override
    public void document(CheckedDocument document) {
        List<ReportWriter.Shown> shown = new ArrayList<>();
        List<Finding> findings = document.findings();
        for (int i = 0; i < findings.size() && room > 0; i++) {
            String excerpt =
                    document.excerpts().isEmpty() ? "" : document.excerpts().get(i);
            shown.add(new ReportWriter.Shown(findings.get(i), excerpt));
            room--;
        }
        tally.add(document, shown.size());
        total.add(document, shown.size());
        report.document(document, shown);
        if (document.failure() != null) {
            failed = true;
            String place = document.number() == null ? "" : ":" + document.number();
            console.complain(input.name() + place + ": " + document.failure());
        }
        progress.document();
    }

    @Override
    public void end(int documents, @Nullable String problem) {
        tally.addDocuments(documents);
        total.addDocuments(documents);
        total.addInput();
        report.end(tally, problem);
        if (problem != null) {
            failed = true;
            console.complain(problem);
        }
        progress.input();
    }

    @Override
    public void idle() {
        console.flush();
        progress.show();
    }

    /** Ends the report and returns the exit status. */
    int finish(boolean inputsFailed) {
        int status = Exit.NO_ERROR;
        if (total.errors() > 0 || failsOnWarnings && total.warnings() > 0) {
            status = Exit.ERRORS;
        }
        if (failed || inputsFailed) {
            status = Exit.NOT_RUN;
        }
        report.finish(total, status);
        console.flush();
        console.clearProgress();
        return status;
    }
}
