package io.github.manumit.vocabulary;

import java.util.Objects;

/**
 * The code in another list that corresponds to a word.
 *
 * @param scheme the other standard, such as {@code HTCDS} or {@code ICCS}
 * @param version the version of the standard, such as {@code 2.0}
 * @param list the list, field or column in it, such as {@code vic_TypeOfExploitation}; empty if the standard is a
 *     single list
 * @param code the code in that list, verbatim, even if it is misspelt
 * @param match how the code relates to the word: {@code exact}; {@code broader}, the code covers more than the word;
 *     {@code narrower}, it covers less; {@code related}, they overlap
 * @param verified whether somebody compared it with the text of the other standard
 */
public record Equivalent(String scheme, String version, String list, String code, String match, boolean verified) {

    /** Checks that no component is null. */
    public Equivalent {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(match, "match");
    }
}
