package io.github.manumit.json;

import io.github.manumit.validation.Catalogue;
import io.github.manumit.validation.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads policies from JSON. A policy is an object with one list:
 *
 * <pre>{@code
 * {"rules": [
 *   {"code": "code.local", "severity": "error", "reason": "Our partners do not know our words"},
 *   {"code": "sources.repeat-default", "suppress": true, "reason": "Our export repeats them"}
 * ]}
 * }</pre>
 *
 * <p>Each entry names a rule of the catalogue that no other entry names, either {@code severity} ({@code error} or {@code
 * warning}) or {@code "suppress": true}, and a {@code reason}. Anything else is refused. The rules of reading, such as
 * {@code json.syntax} and {@code date.not-edtf}, can be neither changed nor suppressed.
 */
public final class PolicyJson {

    private static final int MOST_BYTES = 1 << 20;
    private static final ReadLimits LIMITS = ReadLimits.standard().withBytes(MOST_BYTES);

    private PolicyJson() {}

    /**
     * Reads a policy about the rules of the standard catalogue.
     *
     * @param json the document, at most 1 MiB
     * @return the policy
     * @throws InvalidPolicyException if it is not a valid policy; lists everything that is wrong
     */
    public static Policy read(String json) {
        return read(json, Catalogue.standard());
    }

    /**
     * Reads a policy.
     *
     * @param json the document, at most 1 MiB
     * @param catalogue the rules that the policy can be about
     * @return the policy
     * @throws InvalidPolicyException if it is not a valid policy; lists everything that is wrong
     */
    public static Policy read(String json, Catalogue catalogue) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return read(
                bytes.length > MOST_BYTES ? Documents.Text.faulty("json.too-large") : Documents.of(json), catalogue);
    }

    /**
     * Reads a policy about the rules of the standard catalogue.
     *
     * @param file a document in UTF-8, at most 1 MiB
     * @return the policy
     * @throws IOException if the file cannot be read
     * @throws InvalidPolicyException if it is not a valid policy; lists everything that is wrong
     */
    public static Policy read(Path file) throws IOException {
        return read(file, Catalogue.standard());
    }

    /**
     * Reads a policy.
     *
     * @param file a document in UTF-8, at most 1 MiB
     * @param catalogue the rules that the policy can be about
     * @return the policy
     * @throws IOException if the file cannot be read
     * @throws InvalidPolicyException if it is not a valid policy; lists everything that is wrong
     */
    public static Policy read(Path file, Catalogue catalogue) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Documents.read(in, MOST_BYTES), catalogue);
        }
    }

    private static Policy read(Documents.Text document, Catalogue catalogue) {
        return new PolicyReader(Parsers.first(), document, catalogue).read(LIMITS);
    }
}
