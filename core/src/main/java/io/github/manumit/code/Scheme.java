package io.github.manumit.code;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A recognized standard list, whose codes can be used as words in any vocabulary: {@code isco-08:5120}. Manumit knows
 * the form of the codes, not the codes themselves.
 *
 * @param prefix the part before the colon: lower-case letters, digits, hyphens and full stops, such as {@code isco-08}
 * @param name the official name of the list
 * @param version the edition of the codes; {@code any} if the list has the same codes in all editions
 * @param owner the publisher
 * @param form a regular expression for the whole code, which Java, ECMA-262 and RE2 interpret alike
 * @param example a code that exists
 * @param use what the codes are for
 * @param see address where the owner explains or lists the codes
 * @param terms the owner's terms of use, in short
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

    /** Checks that no component is null. */
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
     * Tells whether a text has the form of a code from this list. This does not check whether the code exists.
     *
     * @param code the text after the colon
     * @return true if it has the form
     */
    public boolean accepts(String code) {
        return FORMS.computeIfAbsent(form, Pattern::compile).matcher(code).matches();
    }

    /**
     * Tells whether a word belongs to this list and has the form of its codes.
     *
     * @param word the word, with the prefix
     * @return true if both hold
     */
    public boolean accepts(Word word) {
        String text = word.word();
        return text.startsWith(prefix + ":") && accepts(text.substring(prefix.length() + 1));
    }

    /**
     * Returns the word for a code.
     *
     * @param code a code from the list; its form is not checked
     * @return the text to pass to the {@code of} method of any vocabulary, such as {@code isco-08:5120}
     */
    public String word(String code) {
        return prefix + ":" + code;
    }

    /** Returns the prefix. */
    @Override
    public String toString() {
        return prefix;
    }
}
