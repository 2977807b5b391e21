package io.github.manumit.cli;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.Handling;
import io.github.manumit.disclosure.Manifest;
import io.github.manumit.disclosure.Projection;
import io.github.manumit.disclosure.ReleaseKey;
import io.github.manumit.disclosure.ReleasePolicy;
import io.github.manumit.entity.Audience;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.InvalidPolicyException;
import io.github.manumit.json.ReleasePolicyJson;
import io.github.manumit.time.PartialDate;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import io.github.manumit.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a case file as one audience may see it. */
@Command(
        name = "project",
        description = {
            "Write a case file as one audience may see it, and what was left out.",
            "",
            "police: everything that is not restricted. partner: who the victims are, but no free text and not other people's"
                    + " data. hub: no names; years, first divisions of countries, bands of ages. public: years and countries."
                    + " Restrictions and consents in the file only narrow that. What the result does not protect against"
                    + " stands in docs/guide/disclosure.md.",
            "",
            "A file with an error, other than that it tells too much, is not projected: its findings go to standard output (to standard error if OUT is -), and"
                    + " OUT is not written."
        },
        exitCodeList = {
            "0:OUT was written",
            "1:at least one error was found in IN, or its own audience does not allow it, and OUT was not written",
            "2:bad usage, an input that could not be read, or results that could not be written"
        },
        footer = {
            "  manumit project --to public case.json public.json",
            "  manumit project --to hub --key hub.key --manifest left-out.json case.json hub.json",
            "  manumit project --to hub --policy our-hub.json cases.ndjson hub.ndjson"
        })
final class ProjectCommand extends CliCommand {

    private static final int MOST_KEY_BYTES = 1 << 16;

    /** By what a person is known and reached. */
    private static final Pattern REACHES = Pattern.compile("/persons/[0-9]+/(names|contacts|label)(/.*)?");

    /** Audiences outside which a case file is not passed on, however little is told of it. */
    private static final Set<Audience> CLOSED =
            Set.of(Audience.ORGANIZATION, Audience.CASE_TEAM, Audience.NAMED_RECIPIENTS);

    /** The words for the audiences, for completion. */
    static final class Recipients implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ReleasePolicy.names().iterator();
        }
    }

    @Option(
            names = "--to",
            required = true,
            paramLabel = "AUDIENCE",
            completionCandidates = Recipients.class,
            description = "For whom: police, partner, hub or public.")
    private String to = "";

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A release policy that says what differs from the built-in one, as JSON.")
    private @Nullable String policy;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The recipient's key, a file of at least 16 random bytes. Without it, identifiers that would"
                    + " become pseudonyms are left out.")
    private @Nullable String key;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description =
                    "Write what was kept, coarsened, replaced and left out, as JSON, one line for each case file.")
    private @Nullable String manifest;

    @Option(
            names = {"--allow-restricted", "--force"},
            description = "Project also a case file whose own audience is a closed one: organization, case-team or"
                    + " named-recipients.")
    private boolean allowRestricted;

    @Option(names = "--lang", paramLabel = "LANG", description = "Language of messages: en, ru, kk or uz. Default: en.")
    private Language language = Language.en;

    @Parameters(index = "0", paramLabel = "IN", description = "The case file, or a file of lines; - is standard input.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; - is standard output.")
    private String out = "";

    @Override
    int run(Console console) throws IOException, UnusableException {
        ReleasePolicy release = policy();
        ReleaseKey secret = key == null ? null : key(key);
        checkPlaces();
        Inputs inputs = Inputs.of(List.of(in), console);
        if (inputs.failed() || inputs.files().size() != 1) {
            throw new UnusableException(in + ": is not one file");
        }
        CaseFileJson json =
                CaseFileJson.standard().withValidator(CaseValidator.standard().with(language.locale()));
        try (NewFile file = NewFile.of(out, console);
                NewFile left = manifest == null ? null : NewFile.of(manifest, console);
                DocumentQueue queue =
                        new DocumentQueue(inputs.files(), console, json, CheckedDocument.Keep.CASE_FILE, 1)) {
            boolean lines = Results.isLines(out);
            Projecting projecting = new Projecting(console, release, secret, json, file, left, lines, allowRestricted);
            queue.receive(projecting);
            projecting.end();
            if (projecting.status == Exit.NO_ERROR) {
                file.finish();
                if (left != null) {
                    left.finish();
                }
            }
            console.flush();
            return projecting.status;
        }
    }

    /** What is written must not take the place of something that is read, or of what is written too. */
    private void checkPlaces() throws UnusableException {
        for (String written : Arrays.asList(out, manifest)) {
            for (String other : Arrays.asList(in, policy, key)) {
                if (written != null && other != null && NewFile.isSame(written, other)) {
                    throw new UnusableException(written + ": is an input, which is not overwritten");
                }
            }
        }
        for (String other : Arrays.asList(in, policy)) {
            if (key != null && other != null && NewFile.isSame(key, other)) {
                throw new UnusableException(key + ": is not a key, but another input");
            }
        }
        if (manifest != null && (manifest.equals(out) || NewFile.isSame(manifest, out))) {
            throw new UnusableException(manifest + ": is OUT as well");
        }
    }

    private ReleasePolicy policy() throws UnusableException {
        ReleasePolicy builtIn = ReleasePolicy.of(to)
                .orElseThrow(
                        () -> new UnusableException("--to must be one of " + String.join(", ", ReleasePolicy.names())));
        ReleasePolicy release = policy == null ? builtIn : read(policy);
        if (!release.audience().equals(builtIn.audience())) {
            throw new UnusableException(policy + ": is a policy for another audience than --to " + to);
        }
        return release;
    }

    private static ReleasePolicy read(String file) throws UnusableException {
        try {
            return ReleasePolicyJson.read(FileName.path(file));
        } catch (InvalidPolicyException e) {
            throw new UnusableException(file + ": is not a valid release policy\n" + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new UnusableException(file + ": no such file");
        } catch (InvalidPathException e) {
            throw new UnusableException(file + ": is not a valid path");
        } catch (IOException e) {
            throw new UnusableException(file + ": cannot be read");
        }
    }

    private static ReleaseKey key(String file) throws UnusableException {
        try (var bytes = Files.newInputStream(FileName.path(file))) {
            byte[] read = bytes.readNBytes(MOST_KEY_BYTES + 1);
            if (read.length > MOST_KEY_BYTES) {
                throw new UnusableException(file + ": is too long for a key");
            }
            return ReleaseKey.of(read);
        } catch (IllegalArgumentException e) {
            throw new UnusableException(file + ": a key has at least " + ReleaseKey.LEAST_BYTES + " bytes");
        } catch (IOException e) {
            throw new UnusableException(file + ": cannot be read");
        }
    }

    /** Projects each document. */
    private static final class Projecting implements DocumentQueue.Receiver {
        private final Console console;
        private final ReleasePolicy policy;
        private final @Nullable ReleaseKey key;
        private final CaseFileJson json;
        private final NewFile file;
        private final @Nullable NewFile left;
        private final boolean lines;
        private final boolean allowsRestricted;
        private @Nullable CaseFile single;
        private InputFile input = new InputFile("");
        private int status = Exit.NO_ERROR;

        Projecting(
                Console console,
                ReleasePolicy policy,
                @Nullable ReleaseKey key,
                CaseFileJson json,
                NewFile file,
                @Nullable NewFile left,
                boolean lines,
                boolean allowsRestricted) {
            this.console = console;
            this.policy = policy;
            this.key = key;
            this.json = json;
            this.file = file;
            this.left = left;
            this.lines = lines;
            this.allowsRestricted = allowsRestricted;
        }

        @Override
        public void begin(InputFile next) {
            input = next;
        }

        @Override
        public void document(CheckedDocument document) {
            if (document.failure() != null) {
                fail(input.name() + ": " + document.failure());
                return;
            }
            CaseFile caseFile = document.caseFile();
            if (caseFile == null || !document.findings().stream().allMatch(Projecting::isMended)) {
                status = Math.max(status, Exit.ERRORS);
                document.findings().forEach(this::report);
                return;
            }
            if (!allowsRestricted && isClosed(caseFile)) {
                status = Math.max(status, Exit.ERRORS);
                report(place(document)
                        + ": error project.not-allowed /handling/audience: this does not allow that the case"
                        + " is passed on; --allow-restricted projects it all the same");
                return;
            }
            if (isOver(caseFile)) {
                console.complain(place(document) + ": warning: /handling/retainUntil has passed");
            }
            if (status == Exit.NO_ERROR) {
                try {
                    Projection projection = Projection.of(caseFile, policy, key);
                    warn(projection.manifest(), place(document));
                    write(projection, document.number());
                } catch (IOException e) {
                    throw new OutputException(e);
                }
            }
        }

        /** Whoever helps somebody must know that a name or number is missing although the audience may be told it. */
        private void warn(Manifest left, String place) {
            left.entries().stream()
                    .filter(each -> each.rule().equals("trace")
                            && REACHES.matcher(each.pointer()).matches())
                    .forEach(each -> console.complain(place + ": warning: " + each.pointer()
                            + " is left out, because it tells a name or number that is withheld elsewhere"));
        }

        private String place(CheckedDocument document) {
            return input.shown() + (document.number() == null ? "" : ":" + document.number());
        }

        /** Whether only named persons, or those of one house, may see the file. */
        private static boolean isClosed(CaseFile caseFile) {
            Handling handling = caseFile.header().handling();
            return handling != null && handling.audience() != null && CLOSED.contains(handling.audience());
        }

        /** Whether the file should have been deleted. */
        private static boolean isOver(CaseFile caseFile) {
            Handling handling = caseFile.header().handling();
            PartialDate last = handling == null ? null : handling.retainUntil();
            return last != null
                    && last.latest()
                            .filter(day -> day.isBefore(LocalDate.now(ZoneOffset.UTC)))
                            .isPresent();
        }

        /** What the file tells too much is what a projection leaves out; any other error makes unclear what it tells. */
        private static boolean isMended(Finding finding) {
            return finding.severity() != Severity.ERROR
                    || finding.code().startsWith("disclosure.")
                    || finding.code().equals("place.withheld-but-exact");
        }

        private void report(Finding finding) {
            report(ReportWriter.line(input, finding));
        }

        private void report(String line) {
            if (file.isStandardOutput()) {
                console.complain(line);
            } else {
                console.line(line);
            }
        }

        private void write(Projection projection, @Nullable Integer number) throws IOException {
            OutputStream to = file.out();
            if (lines || number != null) {
                to.write((json.write(projection.caseFile()) + '\n').getBytes(StandardCharsets.UTF_8));
            } else {
                single = projection.caseFile();
            }
            if (left != null) {
                left.out().write((manifest(projection.manifest(), number) + '\n').getBytes(StandardCharsets.UTF_8));
            }
        }

        private String manifest(Manifest manifest, @Nullable Integer number) {
            return Json.object(object -> {
                object.writeStringProperty("policy", manifest.policy());
                object.writeStringProperty("audience", policy.audience().word());
                Json.number(object, "document", number);
                object.writeObjectPropertyStart("counts");
                manifest.counts().forEach((action, count) -> object.writeNumberProperty(action.word(), count));
                object.writeEndObject();
                object.writeArrayPropertyStart("entries");
                for (Manifest.Entry each : manifest.entries()) {
                    object.writeStartObject();
                    object.writeStringProperty("pointer", each.pointer());
                    object.writeStringProperty("action", each.action().word());
                    object.writeStringProperty("rule", each.rule());
                    object.writeEndObject();
                }
                object.writeEndArray();
            });
        }

        void end() throws IOException {
            if (single != null && status == Exit.NO_ERROR) {
                file.out().write(json.writePretty(single).getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void end(int documents, @Nullable String problem) {
            if (problem != null) {
                fail(problem);
            }
        }

        private void fail(String problem) {
            status = Exit.NOT_RUN;
            console.complain(problem);
        }

        @Override
        public void idle() {
            console.flush();
        }
    }
}
