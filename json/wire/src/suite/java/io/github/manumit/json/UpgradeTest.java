package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.casefile.FormatVersion;
import io.github.manumit.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of older versions are brought to the current one. Each step has pairs of documents; after a change, write
 * what they become with {@code -Dmanumit.cases.write=true}, and read it.
 */
class UpgradeTest {

    private static final Path PAIRS = Path.of("../wire/src/upgrades");
    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final String REST = ",\"id\":\"https://case.example/1\",\"incidents\":[{\"id\":\"i1\"}]}";

    static List<Path> pairs() throws IOException {
        try (Stream<Path> files = Files.walk(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".before.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachDocumentBecomesWhatIsCommitted(Path before) throws IOException {
        Upgraded upgraded = JSON.upgrade(Files.readAllBytes(before));
        Path after = Path.of(before.toString().replace(".before.", ".after."));
        if (Boolean.getBoolean("manumit.cases.write")) {
            Files.writeString(after, upgraded.text());
        }
        assertThat(upgraded.isChanged()).isTrue();
        assertThat(upgraded.text()).isEqualTo(Files.readString(after));
        assertThat(upgraded.checked().caseFile()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatWasUpgradedOnceIsNotChangedAgain(Path before) throws IOException {
        String once = JSON.upgrade(Files.readAllBytes(before)).text();
        Upgraded twice = JSON.upgrade(once.getBytes(StandardCharsets.UTF_8));
        assertThat(twice.isChanged()).isFalse();
        assertThat(twice.text()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anOlderDocumentIsNotReadAsItStands(Path before) throws IOException {
        Checked checked = JSON.check(before);
        assertThat(checked.caseFile()).isNull();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly("format-version.outdated");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aLineStaysALine(Path before) throws IOException {
        String line = Files.readString(before).replace('\n', ' ');
        DocumentStream lines = DocumentStream.of(
                new ByteArrayInputStream((line + '\n' + line).getBytes(StandardCharsets.UTF_8)),
                DocumentStream.Layout.LINES,
                JSON.limits());
        lines.next();
        Upgraded second = JSON.upgrade(Objects.requireNonNull(lines.next()));
        assertThat(second.text()).doesNotContain("\n");
        assertThat(second.checked().document()).isEqualTo(2);
        assertThat(second.checked().caseFile())
                .isEqualTo(JSON.upgrade(Files.readAllBytes(before)).checked().caseFile());
    }

    @Test
    void eachStepFromTheOldestVersionHasPairs() throws IOException {
        assertThat(pairs()).anyMatch(pair -> pair.getParent().endsWith("0.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {CaseFile.FORMAT_VERSION, "0.9999", "1.0"})
    void otherDocumentsAreOnlyChecked(String version) {
        String text = "{\"$schema\":\"" + CaseFile.SCHEMA + "\",\"formatVersion\":\"" + version + '"' + REST;
        Upgraded upgraded = JSON.upgrade(text.getBytes(StandardCharsets.UTF_8));
        assertThat(upgraded.from()).isEqualTo(FormatVersion.of(version).orElseThrow());
        assertThat(upgraded.isChanged()).isFalse();
        assertThat(upgraded.text()).isEqualTo(text);
        assertThat(upgraded.checked()).isEqualTo(JSON.check(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"formatVersion\":\"0.0\"" + REST + "x",
                "{\"formatVersion\":\"0.0\",\"formatVersion\":\"0.0\"" + REST
            })
    void whatCannotBeReadHasTheFindingsOfAnyReading(String text) {
        Upgraded upgraded = JSON.upgrade(text.getBytes(StandardCharsets.UTF_8));
        assertThat(upgraded.from()).isNull();
        assertThat(upgraded.text()).isEqualTo(text);
        assertThat(upgraded.checked()).isEqualTo(JSON.check(text));
        assertThat(upgraded.checked().isValid()).isFalse();
    }

    @Test
    void anUnknownMajorVersionIsTheOnlyFinding() {
        String rest =
                ",\"id\":7,\"persons\":{\"p1\":{\"kind\":7}},\"incidents\":[null,{\"kinds\":[\"later\"]}],\"later\":1}";
        Checked checked = JSON.check("{\"$schema\":\"s\",\"formatVersion\":\"1.0\"" + rest);
        assertThat(checked.caseFile()).isNull();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly("format-version.unknown");
        assertThat(checked.findings().get(0).pointer()).isEqualTo("/formatVersion");
        assertThat(checked.findings().get(0).column()).isEqualTo(32);
    }
}
