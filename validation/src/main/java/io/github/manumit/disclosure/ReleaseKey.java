package io.github.manumit.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret by which the identifiers of one recipient become pseudonyms. The same identifier gives the same pseudonym
 * in all files that are made with the same key, and another one with any other key, so that two recipients cannot join
 * what they got. Whoever has the key can find out which identifier belongs to a pseudonym by trying: keep it apart from
 * the files. Immutable.
 */
public final class ReleaseKey {

    /** The fewest bytes that a key can have. */
    public static final int LEAST_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "mk-";
    private static final int BODY = 20;
    private static final int TAG = 8;

    private final SecretKeySpec key;

    private ReleaseKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Makes a key.
     *
     * @param bytes random bytes, at least {@link #LEAST_BYTES}
     * @return the key
     * @throws IllegalArgumentException if there are fewer
     */
    public static ReleaseKey of(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("a key has at least " + LEAST_BYTES + " bytes");
        }
        return new ReleaseKey(bytes.clone());
    }

    /** The pseudonym of an identifier; a pseudonym that was made with this key stays. */
    String pseudonym(String scheme, String value) {
        if (isOwn(value)) {
            return value;
        }
        String body = mac(scheme.length() + ":" + scheme + value, BODY);
        return PREFIX + body + mac(body, TAG);
    }

    private boolean isOwn(String value) {
        int length = PREFIX.length() + BODY + TAG;
        if (value.length() != length || !value.startsWith(PREFIX)) {
            return false;
        }
        return value.endsWith(mac(value.substring(PREFIX.length(), PREFIX.length() + BODY), TAG));
    }

    private String mac(String text, int length) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i < length / 2; i++) {
                digits.append(String.format(Locale.ROOT, "%02x", code[i]));
            }
            return digits.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Returns nothing of the key. */
    @Override
    public String toString() {
        return "ReleaseKey";
    }
}
