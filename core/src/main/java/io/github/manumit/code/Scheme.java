package io.github.manumit.code;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A recognised standard list, whose codes may stand as words of any vocabulary: {@code isco-08:5120}. Manumit knows the form of its codes, not the codes.
 *
 * @param prefix what stands before the colon: lower-case letters, digits, hyphens and full stops, such as {@code isco-08}
 * @param name the list's own name
 * @param version the edition that the codes are of; {@code any} where the list has one set of codes for all
 * @param owner who publishes it
 * @param form a regular expression that the whole code matches, in what Java, ECMA-262 and RE2 read alike
 * @param example a code that exists
 * @param use what its codes are for
 * @param see address at which the owner explains or lists the codes
 * @param terms the owner's terms, in short
 */
public record Scheme(
        String prefix,
        String name,
        String version,
        String owner,
        String form,
        String example,
        String use,
        String see,
        String terms) {

    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    /** Checks that nothing is missing. */
    public Scheme {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(see, "see");
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * Tells whether a text has the form of a code of this list; whether the list has the code is not known here.
     *
     * @param code the text after the colon
     * @return true if it has the form
     */
    public boolean accepts(String code) {
        return FORMS.computeIfAbsent(form, Pattern::compile).matcher(code).matches();
    }

    /**
     * Tells whether a word is of this list and has the form of its codes.
     *
     * @param word the word, with the prefix
     * @return true if both hold
     */
    public boolean accepts(Word word) {
        String text = word.word();
        return text.startsWith(prefix + ":") && accepts(text.substring(prefix.length() + 1));
    }

    /**
     * Writes a code as a word.
     *
     * @param code a code of the list; its form is not checked
     * @return the text for the {@code of} of any vocabulary, such as {@code isco-08:5120}
     */
    public String word(String code) {
        return prefix + ":" + code;
    }

    /** Gives the prefix. */
    @Override
    public String toString() {
        return prefix;
    }
}
