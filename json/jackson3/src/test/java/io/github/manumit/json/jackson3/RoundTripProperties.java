package io.github.manumit.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class RoundTripProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ManumitModule()).build();

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return ArbitraryCaseFiles.any();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenReadsBackEqual(@ForAll("caseFiles") CaseFile caseFile) {
        assertThat(JSON.read(JSON.write(caseFile)).equals(caseFile)).isTrue();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void canonicalBytesSurviveReadingAndWriting(@ForAll("caseFiles") CaseFile caseFile) {
        byte[] bytes = JSON.writeBytes(caseFile);
        assertThat(JSON.writeBytes(JSON.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void prettyTextReadsBackEqualAndIsStable(@ForAll("caseFiles") CaseFile caseFile) {
        String pretty = JSON.writePretty(caseFile);
        CaseFile again = JSON.read(pretty);
        assertThat(again.equals(caseFile)).isTrue();
        assertThat(JSON.writePretty(again)).isEqualTo(pretty);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void moduleAndFrontDoorAgree(@ForAll("caseFiles") CaseFile caseFile) throws Exception {
        String written = JSON.write(caseFile);
        assertThat(MAPPER.readValue(written, CaseFile.class).equals(caseFile)).isTrue();
        assertThat(MAPPER.readValue(written.getBytes(StandardCharsets.UTF_8), CaseFile.class)
                        .equals(caseFile))
                .isTrue();
        String mapped = MAPPER.writeValueAsString(caseFile);
        assertThat(JSON.read(mapped).equals(caseFile)).isTrue();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void theMapperCanGoThroughATree(@ForAll("caseFiles") CaseFile caseFile) {
        assertThat(MAPPER.treeToValue(MAPPER.readTree(MAPPER.writeValueAsString(caseFile)), CaseFile.class)
                        .id())
                .isEqualTo(caseFile.id());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void checkingGivesTheSameCaseFileAsReading(@ForAll("caseFiles") CaseFile caseFile) {
        Checked checked = JSON.check(JSON.write(caseFile));
        assertThat(checked.read().orElseThrow().equals(caseFile)).isTrue();
    }
}
