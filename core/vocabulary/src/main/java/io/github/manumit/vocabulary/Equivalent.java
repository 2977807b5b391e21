package io.github.manumit.vocabulary;

import java.util.Objects;

/**
 * What a word is in another list.
 *
 * @param scheme the other standard, such as {@code HTCDS} or {@code ICCS}
 * @param version its version, such as {@code 2.0}
 * @param list the list, field or column in it, such as {@code vic_TypeOfExploitation}; empty where the standard is one list
 * @param code the code there, verbatim, misspelt ones too
 * @param match how that code relates to the word: {@code exact}; {@code broader}, it covers more than the word; {@code narrower}, it
 *     covers less; {@code related}, they overlap
 * @param verified whether somebody checked it against the other standard's own text
 */
public record Equivalent(String scheme, String version, String list, String code, String match, boolean verified) {

    /** Checks that nothing is missing. */
    public Equivalent {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(match, "match");
    }
}
