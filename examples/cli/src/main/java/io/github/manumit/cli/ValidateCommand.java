package io.github.manumit.cli;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.json.InvalidPolicyException;
import io.github.manumit.json.PolicyJson;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Policy;
import io.github.manumit.validation.Profile;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks case files and reports all findings. */
final class ValidateCommand implements Command {

    private static final Set<String> OPTIONS = Set.of("--profile", "--format", "--lang", "--policy");
    private static final Set<String> PROFILES = Set.of("draft", "exchange", "public");
    private static final Set<String> FORMATS = Set.of("text", "json", "sarif");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public String arguments() {
        return "[--profile draft|exchange|public] [--format text|json] [--lang en|ru|kk|uz] [--policy FILE] [FILE...]";
    }

    @Override
    public String purpose() {
        return "checks case files (.json, .ndjson, .gz, or standard input)";
    }

    @Override
    public int run(List<String> arguments, Console console) throws UsageException {
        Arguments parsed = Arguments.parse(arguments, OPTIONS);
        CaseFileJson json = CaseFileJson.standard().withValidator(validator(parsed));
        boolean counts = parsed.options().containsKey("--policy");
        String format = parsed.choice("--format", "text", FORMATS);
        if (format.equals("sarif")) {
            throw new UsageException("--format sarif is not yet available");
        }
        int status = NO_ERROR;
        for (String file : parsed.inputs()) {
            status = Math.max(status, input(file, json, format.equals("json"), counts, console));
        }
        return status;
    }

    private static CaseValidator validator(Arguments arguments) throws UsageException {
        Profile profile = Profile.valueOf(
                arguments.choice("--profile", "exchange", PROFILES).toUpperCase(Locale.ROOT));
        CaseValidator validator = CaseValidator.standard().with(profile).with(arguments.language());
        String policy = arguments.options().get("--policy");
        return policy == null ? validator : validator.with(policy(policy));
    }

    private static Policy policy(String file) throws UsageException {
        try {
            return PolicyJson.read(Path.of(file));
        } catch (InvalidPolicyException e) {
            throw new UsageException(file + ": is not a valid policy\n" + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": no such file");
        } catch (InvalidPathException e) {
            throw new UsageException(file + ": is not a valid path");
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be read");
        }
    }

    /** Checks one input; a problem with it does not prevent the others from being checked. */
    private static int input(String file, CaseFileJson json, boolean asJson, boolean counts, Console console) {
        try (Report report = asJson ? new JsonReport(file, counts, console) : new TextReport(file, console)) {
            Input input = new Input(file, json, console);
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
        final Map<String, Integer> suppressed = new TreeMap<>();
        int errors;
        int warnings;

        Report(String file, Console console) {
            this.file = file;
            this.console = console;
        }

        void add(Checked checked) {
            checked.suppressed().forEach((code, count) -> suppressed.merge(code, count, Integer::sum));
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
            suppressed.forEach((code, count) -> console.line(
                    name() + ": " + count(count, "finding") + " of " + code + " suppressed by the policy"));
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
        private final boolean counts;
        private boolean begun;

        /**
         * Starts a report.
         *
         * @param counts whether to say how many findings a policy suppressed
         */
        JsonReport(String file, boolean counts, Console console) {
            super(file, console);
            this.counts = counts;
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
            JsonLine report = new JsonLine()
                    .text("file", file)
                    .number("documents", documents)
                    .number("errors", errors)
                    .number("warnings", warnings);
            if (counts) {
                JsonLine numbers = new JsonLine();
                suppressed.forEach(numbers::number);
                report.json("suppressed", numbers.end());
            }
            console.text(report.openArray("findings"));
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
