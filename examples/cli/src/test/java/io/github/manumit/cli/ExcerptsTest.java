package io.github.manumit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import io.github.manumit.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Excerpts show where a fault is, and nothing of what the file says. */
class ExcerptsTest {

    @Test
    void knownNamesAndStructureStay() {
        assertThat(new Excerpts("{\"names\": [{\"text\": \"Ann\"}], \"Ann\": 5, \"id\": true}").at(1, 22))
                .isEqualTo("{\"names\": [{\"text\": \"\u2026\"}], \"\u2026\": \u2026, \"id\": \u2026}\n"
                        + " ".repeat(20) + "^");
    }

    @Test
    void columnsAreCodePointsOfTheLine() {
        String text = "{\n\t\"id\": \"\ud83d\ude00\ud83d\ude00\", \"names\": 1\r\n}";
        assertThat(new Excerpts(text).at(2, 23))
                .isEqualTo("\"id\": \"\u2026\", \"names\": \u2026\n" + " ".repeat(20) + "^");
        assertThat(new Excerpts(text).at(3, 1)).isEqualTo("}\n^");
        assertThat(new Excerpts(text).at(9, 9)).isEmpty();
    }

    @Test
    void damagedTextIsMaskedToo() {
        for (String text : new String[] {
            "{\"names\": \"Ann",
            "{\"names: \"Ann Doe\", \"id\": 1}",
            "Ann",
            "{\"names\": Ann\\u0041nn}",
            "\"Ann\\\"nn\" : 1"
        }) {
            for (int column = 1; column <= text.length() + 1; column++) {
                assertThat(new Excerpts(text).at(1, column)).doesNotContain("nn");
            }
        }
    }

    @Test
    void aLongLineIsCutAroundThePlaceAndReadOnlyOnce() {
        String text = "{\"names\": [" + "{\"text\": \"x\"}, ".repeat(1_000_000) + "1]}";
        Excerpts excerpts = new Excerpts(text);
        for (int i = 0; i < 1_000; i++) {
            String shown = excerpts.at(1, 15_000_000 + i / 500);
            assertThat(shown.lines().findFirst().orElseThrow())
                    .startsWith("\u2026 ")
                    .hasSizeLessThan(120);
        }
    }

    @Property(tries = 300)
    void noLetterOfAValueIsShown(@ForAll long seed) throws IOException {
        String text = Files.readString(Path.of("../cases/almaty.json"));
        Random random = new Random(seed);
        String mark = "Zq\u0416";
        StringBuilder damaged = new StringBuilder(text.replaceAll("\": \"[^\"$]", "$0" + mark));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.deleteCharAt(at);
            } else {
                damaged.insert(at, "\"{}[],:\\\n".charAt(random.nextInt(9)));
            }
        }
        String all = damaged.toString();
        Checked checked = CaseFileJson.standard().check(all);
        Excerpts excerpts = new Excerpts(all);
        for (Finding finding : checked.findings()) {
            assertThat(excerpts.at(finding.line(), finding.column())).doesNotContain(mark.substring(0, 2));
        }
    }
}
