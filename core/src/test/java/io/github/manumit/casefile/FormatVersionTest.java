package io.github.manumit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

    @Test
    void theCurrentVersionIsTheOneThatIsWritten() {
        assertThat(FormatVersion.of(CaseFile.FORMAT_VERSION)).contains(FormatVersion.current());
        assertThat(CaseFile.SCHEMA).contains("/" + FormatVersion.current() + "/");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, true, false, false",
        "0.1, false, false, false",
        "0.2, false, false, true",
        "0.9999, false, false, true",
        "1.0, false, true, true",
        "9999.9999, false, true, true"
    })
    void aVersionStandsToTheCurrentOne(String text, boolean outdated, boolean unknown, boolean newer) {
        FormatVersion version = FormatVersion.of(text).orElseThrow();
        assertThat(version.isOutdated()).isEqualTo(outdated);
        assertThat(version.isUnknown()).isEqualTo(unknown);
        assertThat(version.isNewer()).isEqualTo(newer);
        assertThat(version).hasToString(text);
    }

    @Test
    void versionsAreOrderedByMajorThenByMinor() {
        assertThat(new FormatVersion(1, 0)).isGreaterThan(new FormatVersion(0, 9));
        assertThat(new FormatVersion(0, 10)).isGreaterThan(new FormatVersion(0, 9));
        assertThat(new FormatVersion(2, 3)).isEqualByComparingTo(new FormatVersion(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1", "1.", ".1", "0.1.0", "a.1", "0.-1", "0. 1", "00000.1", "0.12345", "٠.١"})
    void anotherFormIsNoVersion(String text) {
        assertThat(FormatVersion.of(text)).isEmpty();
        assertThat(FormatVersion.of(null)).isEmpty();
    }
}
