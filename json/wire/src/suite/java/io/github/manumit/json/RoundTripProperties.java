package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RoundTripProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();

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
    void checkingGivesTheSameCaseFileAsReading(@ForAll("caseFiles") CaseFile caseFile) {
        Checked checked = JSON.check(JSON.write(caseFile));
        assertThat(checked.read().orElseThrow().equals(caseFile)).isTrue();
    }
}
