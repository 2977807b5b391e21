package io.github.manumit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void itDoesWhatItSays() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("read back equal: true")
                .contains("ERROR date.not-edtf at /events/1/time/date, line 1, column ")
                .contains("Findings in the changed case: 0")
                .contains("In the proceeding he was in custody: pre-trial-detention")
                .contains("revision: 2")
                .contains("more than 3 years");
    }
}
