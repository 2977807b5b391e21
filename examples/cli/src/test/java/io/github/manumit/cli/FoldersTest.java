package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    private static final Path SEED = Path.of("../cases/smallest.json");

    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.copy(SEED, file);
    }

    private List<String> checked(Path... arguments) {
        String[] words = new String[arguments.length + 2];
        words[0] = "validate";
        words[1] = "--format=json";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 2] = arguments[i].toString();
        }
        Run run = Run.of(words);
        assertThat(run.err()).isEmpty();
        return run.json().stream()
                .map(report -> report.get("file")
                        .asString()
                        .substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void caseFilesInAFolderAreCheckedInOrder() throws IOException {
        for (String name :
                List.of("b.json", "a/z.json", "a/b/c.jsonl", "c.ndjson", "D.JSON", "notes.txt", "x.json.bak")) {
            file(name);
        }
        assertThat(checked(folder)).containsExactly("D.JSON", "a/b/c.jsonl", "a/z.json", "b.json", "c.ndjson");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void linksAreFollowedAndNothingIsCheckedTwice() throws IOException {
        Path real = file("a/real.json");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), Path.of("self"));
        Files.createSymbolicLink(folder.resolve("z.json"), real);
        Files.createLink(folder.resolve("y.json"), real);
        Path elsewhere = file("other/o.json");
        Files.createSymbolicLink(folder.resolve("a/other"), elsewhere.getParent());
        assertThat(checked(folder)).containsExactly("a/other/o.json", "a/real.json");
        assertThat(checked(folder.resolve("a"))).containsExactly("a/other/o.json", "a/real.json");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkThatLeadsNowhereIsSaid() throws IOException {
        file("1.json");
        Files.createSymbolicLink(folder.resolve("2.json"), Path.of("nowhere.json"));
        Run run = Run.of("validate", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("1.json: 1 document, 0 errors");
        assertThat(run.err()).isEqualTo("manumit: " + folder + "/2.json: is not a regular file\n");
    }

    @Test
    void whatTheUserNamesIsCheckedAsOftenAsItIsNamed() throws IOException {
        Path one = file("a/1.json");
        file("a/2.json");
        assertThat(checked(one, one, one.getParent(), one))
                .containsExactly("a/1.json", "a/1.json", "a/2.json", "a/1.json");
        Path alone = file("b/1.json");
        assertThat(checked(alone, alone.getParent(), alone.getParent())).containsExactly("b/1.json");
    }

    @Test
    void aFolderWithoutCaseFilesIsNoGoodAnswer() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        file("a/1.json");
        Run run = Run.of(
                "validate",
                folder.resolve("empty").toString(),
                folder.resolve("a").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("1 document, 0 errors");
        assertThat(run.err()).isEqualTo("manumit: " + folder + "/empty: contains no .json, .ndjson or .jsonl file\n");
    }
}
