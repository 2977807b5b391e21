package io.github.manumit.json;

import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document of the conformance corpus.
 *
 * @param file the path of the document in the corpus
 * @param valid whether it has no error
 * @param findings what is found in it, as {@code code severity pointer}; the fault that it shows is the first
 * @param judges who sees that fault
 */
public record ConformanceCase(String file, boolean valid, List<String> findings, List<String> judges) {

    /** The corpus, as the modules that run it see it. */
    public static final Path CORPUS = Path.of("../wire/src/conformance");

    static List<ConformanceCase> all() {
        try {
            List<ConformanceCase> cases = new ArrayList<>();
            JsonNode manifest = JsonMapper.shared().readTree(Files.readString(CORPUS.resolve("manifest.json")));
            for (JsonNode each : manifest.get("cases")) {
                List<String> findings = new ArrayList<>();
                if (each.has("code")) {
                    findings.add(finding(each));
                }
                each.path("also").forEach(other -> findings.add(finding(other)));
                List<String> judges = new ArrayList<>();
                each.path("judges").forEach(judge -> judges.add(judge.stringValue()));
                cases.add(new ConformanceCase(
                        each.get("file").stringValue(), each.get("valid").booleanValue(), findings, judges));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String finding(JsonNode entry) {
        return entry.get("code").stringValue()
                + ' '
                + entry.get("severity").stringValue()
                + ' '
                + entry.get("pointer").stringValue();
    }

    static String of(Finding finding) {
        return finding.code() + ' ' + finding.severity().name().toLowerCase(Locale.ROOT) + ' ' + finding.pointer();
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(CORPUS.resolve(file));
    }

    @Override
    public String toString() {
        return file;
    }
}
