package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileInputTest {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final String HEAD =
            "{\"$schema\":\"s\",\"formatVersion\":\"0.1\",\"id\":\"https://x.example/1\",\"incidents\":[{\"id\":\"i1\"}],";

    /** Repeats a text endlessly and counts how much of it is read. */
    private static final class Endless extends InputStream {

        private final byte[] head;
        private final byte[] unit;
        private long taken;

        Endless(String head, String unit) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.unit = unit.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = taken++;
            return at < head.length ? head[(int) at] : unit[(int) ((at - head.length) % unit.length)];
        }
    }

    private static List<String> codes(Checked checked) {
        return checked.findings().stream().map(Finding::code).distinct().toList();
    }

    @Test
    void anEndlessDocumentIsReadNoFartherThanTheLimit() throws IOException {
        Endless endless = new Endless("{\"id\":\"", "x");
        assertThat(codes(JSON.check(endless))).containsExactly("json.too-large");
        assertThat(endless.taken).isLessThan(ReadLimits.standard().bytes() + 100_000L);
    }

    @Test
    void bracketsWithoutEndStopAtTheGreatestDepth() {
        for (String open : List.of("[", "{\"zz\":", "{\"persons\":[", "[{\"a\":[")) {
            Checked checked = JSON.check("{\"zz\":" + open.repeat(100_000));
            assertThat(codes(checked)).containsExactly("json.too-deep");
        }
        assertThat(codes(JSON.check("[".repeat(100_000)))).containsExactly("json.not-a-case-file");
    }

    @Test
    void deepTextsAreNoTroubleForWhatIsReportedBeforeThem() {
        Checked checked = JSON.check(HEAD + "\"persons\":[{}],\"zz\":" + "[".repeat(100_000));
        assertThat(checked.findings()).extracting(Finding::code).containsExactly("id.missing", "json.too-deep");
        assertThat(checked.findings().get(0).column()).isEqualTo(HEAD.length() + 12);
    }

    @Test
    void numbersAreNeverExpanded() {
        Assertions.assertThatCode(() -> {
                    for (String number : List.of(
                            "1e999999999",
                            "-1e-999999999",
                            "1e" + "9".repeat(100_000),
                            "9".repeat(1_000_000),
                            "0." + "0".repeat(1_000_000) + "1",
                            "1e101",
                            "1e100",
                            "1e-101")) {
                        Checked checked = JSON.check(HEAD + "\"zz\":" + number + "}");
                        assertThat(codes(checked)).containsExactly("json.number-out-of-range");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void numbersWithinBoundsSurvive() {
        for (String number : List.of("0", "12.50", "-0.001", "1".repeat(100), "0." + "1".repeat(100))) {
            String json = HEAD + "\"zz\":" + number + "}";
            assertThat(JSON.write(JSON.read(json))).contains("\"zz\":" + number + "}");
        }
        assertThat(JSON.write(JSON.read(HEAD + "\"zz\":[1E3,1e99,5e-1]}")))
                .contains("[1000,1" + "0".repeat(99) + ",0.5]");
    }

    @Test
    void manyFaultsManyNamesAndManyLinesTakeNoLong() {
        Assertions.assertThat(Duration.ofMillis(time(HEAD + "\"languages\":[" + "null,".repeat(400_000) + "null]}")))
                .isLessThan(Duration.ofSeconds(20));
        StringBuilder names = new StringBuilder(HEAD);
        for (int i = 0; i < 40_000; i++) {
            names.append("\"k").append(i).append("\":0,\n");
        }
        Assertions.assertThat(Duration.ofMillis(time(names.append("\"z\":0}").toString())))
                .isLessThan(Duration.ofSeconds(20));
    }

    /** Names with equal Java hash codes. */
    @Test
    void collidingNamesTakeNoLong() {
        StringBuilder json = new StringBuilder(HEAD);
        for (int i = 0; i < 1 << 15; i++) {
            json.append('"');
            for (int bit = 0; bit < 15; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":0,");
        }
        Assertions.assertThat(Duration.ofMillis(time(json.append("\"z\":0}").toString())))
                .isLessThan(Duration.ofSeconds(30));
    }

    private static long time(String json) {
        long start = System.nanoTime();
        assertThat(JSON.check(json).findings()).isNotEmpty();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
