package io.github.manumit.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver of case files decides about the rules: a severity of its own for some, and which findings it does not
 * want to see, each with a written reason. Suppressed findings are counted in the {@link Report}. Immutable.
 */
public final class Policy {

    private static final Policy NONE = new Policy(Map.of());

    private final Map<String, Decision> decisions;

    /**
     * What is decided about one rule.
     *
     * @param severity the severity of its findings; null suppresses them
     * @param reason why, for whoever reads the policy
     */
    public record Decision(@Nullable Severity severity, String reason) {

        /** Checks that there is a reason. */
        public Decision {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a decision needs a reason");
            }
        }
    }

    private Policy(Map<String, Decision> decisions) {
        this.decisions = decisions;
    }

    /**
     * Returns the policy that changes nothing.
     *
     * @return always the same instance
     */
    public static Policy none() {
        return NONE;
    }

    /**
     * Gives the findings of a rule another severity.
     *
     * @param code the rule's code
     * @param severity the severity
     * @param reason why
     * @return the policy with this decision
     * @throws IllegalArgumentException if the reason is blank, or the rule is one of reading, whose severity is fixed
     */
    public Policy set(String code, Severity severity, String reason) {
        return with(code, new Decision(Objects.requireNonNull(severity, "severity"), reason));
    }

    /**
     * Suppresses the findings of a rule.
     *
     * @param code the rule's code
     * @param reason why
     * @return the policy with this decision
     * @throws IllegalArgumentException if the reason is blank, or the rule is one of reading, which cannot be suppressed
     */
    public Policy suppress(String code, String reason) {
        return with(code, new Decision(null, reason));
    }

    private Policy with(String code, Decision decision) {
        Rule rule = RuleBook.standard().rule(code);
        if (rule != null && rule.parts().isEmpty()) {
            throw new IllegalArgumentException("what cannot be read cannot be accepted: " + code);
        }
        Map<String, Decision> more = new LinkedHashMap<>(decisions);
        more.put(code, decision);
        return new Policy(more);
    }

    /**
     * Returns what is decided about a rule.
     *
     * @param code the rule's code
     * @return the decision, if there is one
     */
    public Optional<Decision> decision(String code) {
        return Optional.ofNullable(decisions.get(code));
    }

    /**
     * Returns all decisions.
     *
     * @return the decisions by code
     */
    public Map<String, Decision> decisions() {
        return Map.copyOf(decisions);
    }
}
