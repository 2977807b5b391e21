package io.github.manumit.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.ArbitraryCaseFiles;
import io.github.manumit.json.CaseFileJson;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A mapper with the module reads and writes what the front door does. */
class MapperProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ManumitModule()).build();

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        return ArbitraryCaseFiles.any();
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
    void theMapperCanGoThroughATree(@ForAll("caseFiles") CaseFile caseFile) throws Exception {
        assertThat(MAPPER.treeToValue(MAPPER.readTree(MAPPER.writeValueAsString(caseFile)), CaseFile.class)
                        .id())
                .isEqualTo(caseFile.id());
    }
}
