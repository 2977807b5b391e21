package io.github.manumit.cli;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.InvalidPolicyException;
import io.github.manumit.json.PolicyJson;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Policy;
import io.github.manumit.validation.Profile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks case files and reports all findings. */
@Command(
        name = "validate",
        description = {
            "Check case files and report every fault with its place.",
            "",
            "A file has one case (.json), or one on each line (.ndjson, .jsonl); either may be compressed with gzip (.gz). Of"
                    + " a folder, all such files in it and below are checked. Findings go to standard output, everything"
                    + " else to standard error."
        },
        exitCodeList = {
            "0:no error was found",
            "1:at least one error was found (with --fail-on warning, at least one finding)",
            "2:bad usage, an input that could not be read, or results that could not be written; the other inputs are still"
                    + " checked"
        },
        footer = {
            "  manumit validate case.json",
            "  manumit validate --format sarif --lang ru cases/ > findings.sarif",
            "  zcat export.ndjson.gz | manumit validate --quiet --fail-on warning"
        })
final class ValidateCommand extends CliCommand {

    /** The formats of a report. */
    enum Format {
        text,
        json,
        sarif,
        junit,
        problem
    }

    /** What files are checked for, for completion. */
    static final class Profiles implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of("draft", "exchange", "public").iterator();
        }
    }

    /** What counts as a failure. */
    enum FailOn {
        error,
        warning
    }

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            completionCandidates = Profiles.class,
            description = "What the files are for: draft, exchange or public. Default: exchange.")
    private String profile = "exchange";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "How to report: text, json (one object for each input), sarif (SARIF 2.1.0), junit (JUnit XML) or problem"
                        + " (RFC 9457). Default: text."
            })
    private Format format = Format.text;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A policy that changes severities or suppresses findings, each with a reason.")
    private @Nullable String policy;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The least severity that gives exit status 1: error or warning. Default: error.")
    private FailOn failOn = FailOn.error;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            description =
                    "Show at most N findings in all; the others are only counted. Default: no limit, but at most 1,000"
                            + " errors and 1,000 warnings for a document.")
    private @Nullable Integer maxFindings;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Check up to N documents at a time; the output is the same. Default: the number of processors.")
    private @Nullable Integer jobs;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only findings: no excerpts, no summary, no progress.")
    private boolean quiet;

    @Parameters(paramLabel = "FILE", description = "Files and folders; - is standard input. Default: standard input.")
    private List<String> files = List.of();

    @Override
    int run(Console console) throws UnusableException {
        if (maxFindings != null && maxFindings < 0) {
            throw new UnusableException("--max-findings must not be negative");
        }
        if (jobs != null && (jobs < 1 || jobs > 1_000)) {
            throw new UnusableException("--jobs must be between 1 and 1000");
        }
        CaseValidator validator = validator();
        CaseFileJson json = CaseFileJson.standard().withValidator(validator);
        if (maxFindings != null && maxFindings > json.limits().findings()) {
            json = json.withLimits(json.limits().withFindings(maxFindings));
        }
        Inputs inputs = Inputs.of(files, console);
        ReportWriter report = report(console, validator);
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        CheckedDocument.Keep keep =
                format == Format.text && !quiet ? CheckedDocument.Keep.EXCERPTS : CheckedDocument.Keep.NOTHING;
        try (DocumentQueue queue = new DocumentQueue(inputs.files(), console, json, keep, threads)) {
            Progress progress = new Progress(console, inputs.files(), queue, quiet);
            ValidateRun run = new ValidateRun(console, report, progress, maxFindings, failOn == FailOn.warning);
            queue.receive(run);
            return run.finish(inputs.failed());
        }
    }

    private CaseValidator validator() throws UnusableException {
        Profile purpose;
        switch (profile) {
            case "draft" -> purpose = Profile.DRAFT;
            case "exchange" -> purpose = Profile.EXCHANGE;
            case "public" -> purpose = Profile.PUBLIC;
            default -> throw new UnusableException("--profile must be one of draft, exchange, public");
        }
        CaseValidator validator = CaseValidator.standard().with(purpose).with(language.locale());
        return policy == null ? validator : validator.with(policy(policy));
    }

    private static Policy policy(String file) throws UnusableException {
        try {
            return PolicyJson.read(FileName.path(file));
        } catch (InvalidPolicyException e) {
            throw new UnusableException(file + ": is not a valid policy\n" + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new UnusableException(file + ": no such file");
        } catch (InvalidPathException e) {
            throw new UnusableException(file + ": is not a valid path");
        } catch (IOException e) {
            throw new UnusableException(file + ": cannot be read");
        }
    }

    private ReportWriter report(Console console, CaseValidator validator) {
        return switch (format) {
            case text -> new TextReport(console, quiet);
            case json -> new JsonReport(console, policy != null);
            case sarif -> new SarifReport(console, validator.catalogue(), language.locale());
            case junit -> new JUnitReport(console);
            case problem -> new ProblemReport(console);
        };
    }
}
