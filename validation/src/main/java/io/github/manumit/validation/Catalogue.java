package io.github.manumit.validation;

import io.github.manumit.code.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue of rules: every code that a finding can have, with severity, messages, rationale, remedy and examples.
 * Immutable and thread-safe.
 */
public final class Catalogue {

    private static final Catalogue STANDARD = new Catalogue(RuleBook.standard());

    private static final Object[] OPEN = {"\u2026", "\u2026", "\u2026", "\u2026"};

    private final RuleBook rules;

    Catalogue(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Returns the catalogue of the built-in rules and of the rule sets that the service loader finds.
     *
     * @return always the same instance
     */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * Returns all rules.
     *
     * @return the rules, in the order of the catalogue
     */
    public List<Rule> rules() {
        return rules.rules();
    }

    /**
     * Finds a rule by its code.
     *
     * @param code the code
     * @return the rule, if the catalogue contains it
     */
    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(rules.rule(code));
    }

    /**
     * Returns the message of a rule, with an ellipsis for what depends on the file.
     *
     * @param code the rule's code
     * @param language the language
     * @return the message, in English where the language has none; empty if there is no such rule
     */
    public Optional<String> message(String code, Locale language) {
        return Optional.ofNullable(rules.text(code, code, language))
                .map(pattern -> new MessageFormat(pattern, Locale.ROOT).format(OPEN.clone()));
    }

    /**
     * Returns why a rule exists.
     *
     * @param code the rule's code
     * @param language the language
     * @return one or two sentences, in English where the language has none; empty if the rule has no rationale
     */
    public Optional<String> rationale(String code, Locale language) {
        return Optional.ofNullable(rules.text(code, code + ".why", language));
    }

    /**
     * Returns what the sender of a file should do about a finding.
     *
     * @param code the rule's code
     * @param language the language
     * @return one or two sentences, in English where the language has none; empty if the rule has no remedy
     */
    public Optional<String> remedy(String code, Locale language) {
        return Optional.ofNullable(rules.text(code, code + ".fix", language));
    }

    /**
     * Returns the examples of a built-in rule. They are a JSON array of objects with these properties:
     *
     * <ul>
     *   <li>{@code pointer}: JSON Pointer of the finding in {@code broken};
     *   <li>{@code also}: codes of the findings that both documents have besides; left out if there are none;
     *   <li>{@code limits}: limits of reading that apply to both documents, by their names in
     *       {@code io.github.manumit.json.ReadLimits}; left out for the default limits;
     *   <li>{@code sound}: a document that satisfies the rule;
     *   <li>{@code broken}: a document that violates this rule only.
     * </ul>
     *
     * <p>A document is a JSON object. Where its syntax or its bytes matter, it is a string with the text of the document, or
     * an object with the bytes in its only property {@code base64}.
     *
     * @param code the rule's code
     * @return the JSON text; empty if there is no such rule, or if it has no examples because no document in JSON can
     *     violate it
     */
    public Optional<String> examples(String code) {
        if (rules.rule(code) == null) {
            return Optional.empty();
        }
        try (InputStream in = Catalogue.class.getResourceAsStream("examples/" + code + ".json")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the message of a finding in a language.
     *
     * @param finding the finding
     * @param language the language; English where it has no text
     * @return the message; the finding's own if the catalogue does not contain its rule
     */
    public String message(Finding finding, Locale language) {
        String key = finding.variant().isEmpty() ? finding.code() : finding.code() + '.' + finding.variant();
        String pattern = rules.text(finding.code(), key, language);
        return pattern == null ? finding.message() : format(pattern, finding.arguments(), language);
    }

    /** Writes the message of a fault in a language. */
    String message(Fault fault, Locale language) {
        String pattern = rules.text(fault.rule().code(), fault.key(), language);
        return pattern == null ? fault.rule().code() : format(pattern, fault.arguments(), language);
    }

    private static String format(String pattern, List<Object> arguments, Locale language) {
        Object[] shown = arguments.stream().map(each -> shown(each, language)).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(shown);
    }

    private static String shown(Object argument, Locale language) {
        if (argument instanceof Word word) {
            return ShownNames.of(word, language);
        } else if (argument instanceof Name name) {
            return ShownNames.of(name, language);
        }
        return argument.toString();
    }
}
