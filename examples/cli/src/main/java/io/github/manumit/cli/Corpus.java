package io.github.manumit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance corpus, written to a folder so that any program can read it. */
final class Corpus {

    private static final String ARCHIVE = "conformance.zip";
    private static final String MANIFEST = "manifest.json";

    /** A finding that is expected. */
    record Expected(String code, String pointer, String severity) {

        static Expected of(JsonNode entry) {
            return new Expected(
                    entry.path("code").asString(""),
                    entry.path("pointer").asString(""),
                    entry.path("severity").asString(""));
        }

        boolean isError() {
            return severity.equals("error");
        }

        @Override
        public String toString() {
            return severity + ' ' + code + (pointer.isEmpty() ? "" : " at " + pointer);
        }
    }

    /**
     * A document of the corpus.
     *
     * @param name its path in the corpus
     * @param file where it is
     * @param valid whether it has no error
     * @param expected what is found in it
     * @param forSchema whether a validator that only has the schema can see what is wrong
     * @param forReading whether only a reader can see what is wrong
     */
    record Document(
            String name, Path file, boolean valid, List<Expected> expected, boolean forSchema, boolean forReading) {}

    private Corpus() {}

    /** Writes the corpus to a folder. */
    static List<Document> unpack(Path folder) throws IOException {
        try (InputStream in = Corpus.class.getResourceAsStream(ARCHIVE)) {
            if (in == null) {
                throw new IOException("this build does not contain the corpus");
            }
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the corpus has a file outside of its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, zip.readAllBytes());
                }
            }
        }
        return documents(folder);
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve(MANIFEST)));
        for (JsonNode entry : manifest.get("cases")) {
            List<Expected> expected = new ArrayList<>();
            if (entry.has("code")) {
                expected.add(Expected.of(entry));
            }
            entry.path("also").forEach(other -> expected.add(Expected.of(other)));
            List<String> judges = new ArrayList<>();
            entry.path("judges").forEach(judge -> judges.add(judge.asString()));
            String name = entry.get("file").asString();
            documents.add(new Document(
                    name,
                    folder.resolve(name),
                    entry.get("valid").asBoolean(),
                    expected,
                    judges.contains("schema"),
                    judges.contains("reading")));
        }
        return documents;
    }
}
