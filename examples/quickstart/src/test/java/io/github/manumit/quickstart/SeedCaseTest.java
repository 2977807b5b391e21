package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.validation.CaseValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedCaseTest {

    static final Path FILE = Path.of("../cases/almaty.json");

    private final CaseFileJson json = CaseFileJson.standard();
    private final CaseFile built = SeedCase.build();

    @Test
    void theCaseBuiltInJavaEqualsTheFile() throws IOException {
        assertThat(built.equals(json.read(FILE))).as("built equals read").isTrue();
    }

    @Test
    void theCaseBuiltInJavaIsWrittenAsTheFile() throws IOException {
        assertThat(json.writePretty(built)).isEqualTo(Files.readString(FILE));
    }

    @Test
    void theCaseBuiltInJavaHasNoFinding() {
        assertThat(CaseValidator.standard().check(built)).isEmpty();
    }

    @Test
    void theFileHasNoFinding() throws IOException {
        Checked checked = json.check(FILE);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.isValid()).isTrue();
    }
}
