package io.github.manumit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.manumit.json.wire.JsonOutline;
import io.github.manumit.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class DamagedDocumentProperties {

    private static final CaseFileJson JSON = CaseFileJson.standard();
    private static final String[] TOKENS = {
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1", "-", "1.5", "1e9", "\"x\"", "\"id\":", " ", "\n", "\\",
        "\\u0000", "\\ud800", "é", "0", ".", "tru"
    };

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anyDamageIsReportedAndNeverThrown(@ForAll long seed) {
        String text = damaged(seed);
        Checked checked = JSON.check(text);
        assertThat(checked.caseFile() != null || !checked.findings().isEmpty()).isTrue();
        for (Finding finding : checked.findings()) {
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
        }
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            assertThat(JSON.check(text.getBytes(StandardCharsets.UTF_8)).findings())
                    .isEqualTo(checked.findings());
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anyBytesAreReportedAndNeverThrown(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = JSON.writeBytes(ArbitraryCaseFiles.of(seed));
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Checked checked = JSON.check(bytes);
        assertThat(checked.caseFile() != null || !checked.findings().isEmpty()).isTrue();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void theOutlineFindsAnErrorWhereJacksonDoes(@ForAll long seed) {
        String text = damaged(seed);
        assertThat(JsonOutline.failure(Parsers.first(), text) == null).isEqualTo(isJson(text));
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            int open = 0;
            do {
                if (parser.nextToken() == null) {
                    return false;
                }
                parser.finishToken();
                open += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
            } while (open > 0);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    /** A case file with some tokens inserted, removed or duplicated. */
    private static String damaged(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(JSON.write(ArbitraryCaseFiles.of(seed)));
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 2; i--) {
            int at = 1 + random.nextInt(text.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
                case 2 -> text.replace(at, Math.min(text.length(), at + 1), TOKENS[random.nextInt(TOKENS.length)]);
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }
}
