package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCommandTest {

    private static final Path PAIRS = Path.of("../../json/wire/src/upgrades/0.0");
    private static final Path STEPS = PAIRS.resolve("steps.before.json");
    private static final Path SEED = Path.of("../cases/almaty.json");

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out.json");
    }

    @Test
    void anOlderFileIsWrittenInTheCurrentVersion() throws IOException {
        Run run = Run.of("upgrade", STEPS.toString(), out().toString());
        assertThat(run.err()).isEqualTo("manumit: 1 upgraded to 0.1, 0 copied\n");
        assertThat(Files.readString(out())).isEqualTo(Files.readString(PAIRS.resolve("steps.after.json")));
        assertThat(Run.of("validate", STEPS.toString()).out()).contains("format-version.outdated");
        assertThat(Run.of("validate", "--format", "json", out().toString())
                        .json()
                        .get(0)
                        .path("errors")
                        .asInt())
                .isZero();
    }

    @Test
    void aCurrentFileIsCopied() throws IOException {
        Run run = Run.of("upgrade", SEED.toString(), out().toString());
        assertThat(run).isEqualTo(new Run(0, "", "manumit: 0 upgraded to 0.1, 1 copied\n"));
        assertThat(Files.readAllBytes(out())).isEqualTo(Files.readAllBytes(SEED));
    }

    @Test
    void linesAreUpgradedOneByOne() throws IOException {
        Path lines = folder.resolve("in.ndjson");
        String old = Files.readString(STEPS).replace('\n', ' ');
        Files.writeString(lines, old + "\n\n" + old + "\n");
        Run run = Run.of("upgrade", lines.toString(), "-");
        assertThat(run.out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"formatVersion\":\"0.1\"") && line.contains("\"detail\""));
        assertThat(run.status()).isZero();
    }

    @Test
    void whatCannotBeReadLeavesTheTargetAlone() throws IOException {
        Files.writeString(out(), "kept");
        Path unknown = folder.resolve("unknown.json");
        Files.writeString(unknown, Files.readString(STEPS).replace("\"0.0\"", "\"3.0\""));
        Run run = Run.of("upgrade", unknown.toString(), out().toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("format-version.unknown").hasLineCount(1);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(out())).isEqualTo("kept");
        assertThat(Run.of("upgrade", unknown.toString(), unknown.toString()).status())
                .isEqualTo(2);
        assertThat(Run.of("upgrade", folder.toString(), out().toString()))
                .isEqualTo(new Run(2, "", "manumit: " + folder + ": is a folder\n"));
        assertThat(Run.of("upgrade", "nowhere.json", out().toString()).err())
                .isEqualTo("manumit: nowhere.json: no such file\n");
    }
}
