package io.github.manumit.json.jackson3;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.manumit.json.CaseFileJson;
import io.github.manumit.json.Checked;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Checks a document from its bytes and from its text, which are read by different parsers; nothing is thrown, and both give the same. Run by {@code mvn -Pfuzz -pl
 * :manumit-jackson3 -am test}, after the other programs of this kind.
 */
public final class DocumentFuzz {

    private static final CaseFileJson JSON = CaseFileJson.standard();

    private DocumentFuzz() {}

    /**
     * Checks one document.
     *
     * @param data where the document comes from
     */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String tail = data.consumeRemainingAsString();
        both(tail);
        both("{\"id\":\"https://case.example/1\"," + tail);
        both("{\"id\":\"https://case.example/1\",\"events\":[{\"id\":\"e1\"," + tail);
    }

    private static void both(String text) {
        boolean isWide = text.substring(0, Math.min(2, text.length())).indexOf('\u0000') >= 0; // bytes say UTF-16
        if (isWide || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return;
        }
        Checked bytes = JSON.check(text.getBytes(StandardCharsets.UTF_8));
        Checked chars = JSON.check(text);
        if (!bytes.findings().equals(chars.findings())
                || !Objects.equals(bytes.caseFile(), chars.caseFile())) {
            throw new IllegalStateException("read differently from bytes and from text");
        }
    }
}
