package io.github.manumit.cli;

import io.github.manumit.json.jackson3.Checked;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks case files and reports all findings. */
final class ValidateCommand implements Command {

    private static final Set<String> OPTIONS = Set.of("--profile", "--format", "--lang");
    private static final Set<String> PROFILES = Set.of("default");
    private static final Set<String> FORMATS = Set.of("text", "json", "sarif");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String arguments() {
        return "[--profile default] [--format text|json] [--lang en|ru|kk|uz] [FILE...]";
    }

    @Override
    public String purpose() {
        return "checks case files (.json, .ndjson, .gz, or standard input)";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        Arguments parsed = Arguments.parse(arguments, OPTIONS).withLabels();
        parsed.choice("--profile", "default", PROFILES);
        String format = parsed.choice("--format", "text", FORMATS);
        if (format.equals("sarif")) {
            throw new UsageException("--format sarif is not yet available");
        }
        int status = NO_ERROR;
        for (String file : parsed.inputs()) {
            status = Math.max(status, input(file, format.equals("json"), console));
        }
        return status;
    }

    /** Checks one input; a problem with it does not prevent the others from being checked. */
    private static int input(String file, boolean asJson, Console console) {
        try (Report report = asJson ? new JsonReport(file, console) : new TextReport(file, console)) {
            Input input = new Input(file, console);
            int documents = input.check(checked -> report.add(checked));
            report.end(documents);
            return report.errors > 0 ? ERRORS : NO_ERROR;
        } catch (UsageException e) {
            console.complain(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            console.complain(file + ": reading failed (" + e.getClass().getSimpleName() + ")");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            console.complain(file + ": " + Console.reason(e));
        }
        return NOT_RUN;
    }

    /** The report on one input. */
    private abstract static class Report implements AutoCloseable {
        final String file;
        final Console console;
        int errors;
        int warnings;

        Report(String file, Console console) {
            this.file = file;
            this.console = console;
        }

        void add(Checked checked) {
            for (Finding finding : checked.findings()) {
                if (finding.severity() == Severity.ERROR) {
                    errors++;
                } else {
                    warnings++;
                }
                add(finding);
            }
        }

        /** The name of the input on a single line. */
        final String name() {
            return Console.printable(file).replace('\n', '\ufffd');
        }

        abstract void add(Finding finding);

        abstract void end(int documents) throws IOException;

        @Override
        public void close() throws IOException {}
    }

    /** One line for each finding in the style of compilers, and a summary line at the end. */
    private static final class TextReport extends Report {

        TextReport(String file, Console console) {
            super(file, console);
        }

        @Override
        void add(Finding finding) {
            Integer line = finding.line();
            String place = line == null ? "" : ":" + line + (finding.column() == null ? "" : ":" + finding.column());
            console.line(name() + place + ": "
                    + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code()
                    + (finding.pointer().isEmpty() ? "" : " " + Console.printable(finding.pointer()))
                    + ": " + Console.printable(finding.message()));
        }

        @Override
        void end(int documents) {
            console.line(name() + ": " + count(documents, "document") + ", " + count(errors, "error") + ", "
                    + count(warnings, "warning"));
        }

        private static String count(int number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }

    /** One JSON object. */
    private static final class JsonReport extends Report {
        private final Spool findings = new Spool();
        private boolean begun;

        JsonReport(String file, Console console) {
            super(file, console);
        }

        @Override
        void add(Finding finding) {
            String json = new JsonLine()
                    .text("code", finding.code())
                    .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .text("pointer", finding.pointer())
                    .number("line", finding.line())
                    .number("column", finding.column())
                    .text("message", finding.message())
                    .number("document", finding.document())
                    .end();
            try {
                findings.add(begun ? "," + json : json);
                begun = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void end(int documents) throws IOException {
            console.text(new JsonLine()
                    .text("file", file)
                    .number("documents", documents)
                    .number("errors", errors)
                    .number("warnings", warnings)
                    .openArray("findings"));
            try (InputStream all = findings.read()) {
                console.copy(all);
            }
            console.line("]}");
        }

        @Override
        public void close() throws IOException {
            findings.close();
        }
    }
}
