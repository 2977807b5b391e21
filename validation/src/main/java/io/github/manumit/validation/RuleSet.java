package io.github.manumit.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rules with their texts. Implement this interface to add rules of your own, and either name the class in
 * {@code META-INF/services/io.github.manumit.validation.RuleSet} (on the module path, with {@code provides}) or give an
 * instance to {@link CaseValidator#with(RuleSet)}. Findings of these rules appear in reports like those of the rules that
 * are built in.
 */
public interface RuleSet {

    /**
     * Returns the rules.
     *
     * @return the rules; their codes start with a part of your own, such as {@code acme}
     */
    List<Rule> rules();

    /**
     * Returns the texts of the rules in one language.
     *
     * @param language the language
     * @return by key, the texts: the message of a rule under its code and, for a variant, under code, dot and variant, as
     *     patterns for {@link java.text.MessageFormat}; rationale under the code and {@code .why}, remedy under the code and
     *     {@code .fix}. Empty for a language without texts; English must be there
     */
    Map<String, String> texts(Locale language);
}
