package io.github.manumit.json;

import io.github.manumit.disclosure.ReleasePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads release policies from JSON. Such a policy is an object that names a built-in policy and what differs from it:
 *
 * <pre>{@code
 * {
 *   "base": "hub",
 *   "name": "our-hub",
 *   "marked": true,
 *   "rungs": {
 *     "deed": {"dates": "month", "places": "district"},
 *     "offender": {"names": "full"}
 *   },
 *   "cleared": ["/events/0/summary", "Proceeding.title"]
 * }
 * }</pre>
 *
 * <p>The names in {@code rungs} are the words of {@link io.github.manumit.disclosure.SubjectKind} and {@link
 * io.github.manumit.disclosure.Ladder}. Anything else is refused.
 */
public final class ReleasePolicyJson {

    private static final int MOST_BYTES = 1 << 20;
    private static final ReadLimits LIMITS = ReadLimits.standard().withBytes(MOST_BYTES);

    private ReleasePolicyJson() {}

    /**
     * Reads a policy.
     *
     * @param json the document, at most 1 MiB
     * @return the policy
     * @throws InvalidPolicyException if it is not a valid policy; lists everything that is wrong
     */
    public static ReleasePolicy read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return read(bytes.length > MOST_BYTES ? Documents.Text.faulty("json.too-large") : Documents.of(json));
    }

    /**
     * Reads a policy.
     *
     * @param file a document in UTF-8, at most 1 MiB
     * @return the policy
     * @throws IOException if the file cannot be read
     * @throws InvalidPolicyException if it is not a valid policy; lists everything that is wrong
     */
    public static ReleasePolicy read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(Documents.read(in, MOST_BYTES));
        }
    }

    private static ReleasePolicy read(Documents.Text document) {
        return new ReleasePolicyReader(Parsers.first(), document).read(LIMITS);
    }
}
