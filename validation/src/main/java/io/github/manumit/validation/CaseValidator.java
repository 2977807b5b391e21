package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks case files against the rules of the {@link Catalogue}. Immutable and thread-safe: each {@code with} method returns
 * another validator.
 */
public final class CaseValidator {

    private static final CaseValidator STANDARD =
            new CaseValidator(RuleBook.standard(), Profile.EXCHANGE, Policy.none(), Locale.ENGLISH);

    private final RuleBook rules;
    private final Profile profile;
    private final Policy policy;
    private final Locale language;
    private final Catalogue catalogue;

    private CaseValidator(RuleBook rules, Profile profile, Policy policy, Locale language) {
        this.rules = rules;
        this.profile = profile;
        this.policy = policy;
        this.language = language;
        this.catalogue = new Catalogue(rules);
    }

    /**
     * Returns the validator for this version's rules, and for the rule sets that the service loader finds.
     *
     * @return always the same instance
     */
    public static CaseValidator standard() {
        return STANDARD;
    }

    /**
     * Returns a validator with more rules.
     *
     * @param set the rules
     * @return the validator
     * @throws IllegalArgumentException if one of the rules has the code of another one
     */
    public CaseValidator with(RuleSet set) {
        return new CaseValidator(rules.with(Objects.requireNonNull(set, "set")), profile, policy, language);
    }

    /**
     * Returns a validator for another purpose.
     *
     * @param purpose what files are checked for; without this, {@link Profile#EXCHANGE}
     * @return the validator
     */
    public CaseValidator with(Profile purpose) {
        return new CaseValidator(rules, Objects.requireNonNull(purpose, "purpose"), policy, language);
    }

    /**
     * Returns a validator with a policy.
     *
     * @param decisions the policy
     * @return the validator
     */
    public CaseValidator with(Policy decisions) {
        return new CaseValidator(rules, profile, Objects.requireNonNull(decisions, "decisions"), language);
    }

    /**
     * Returns a validator that writes its messages in another language.
     *
     * @param locale the language: English, Russian, Kazakh or Uzbek; English for any other
     * @return the validator
     */
    public CaseValidator with(Locale locale) {
        return new CaseValidator(rules, profile, policy, Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns the rules that this validator checks.
     *
     * @return the catalogue
     */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Checks a case file. Does not need a Jakarta Validation provider.
     *
     * @param caseFile the case file
     * @return the findings, in document order; empty if there is no fault. There are at most 1,000 errors and 1,000
     *     warnings; if there are more, one more finding says so
     */
    public List<Finding> check(CaseFile caseFile) {
        return report(caseFile).findings();
    }

    /**
     * Checks a case file, and counts what the policy suppresses.
     *
     * @param caseFile the case file
     * @return the findings
     */
    public Report report(CaseFile caseFile) {
        Reporting reporting = reporting();
        check(caseFile, Holes.none(), reporting::add);
        return reporting.inOrder();
    }

    /**
     * Checks a case file that was read with holes. For readers, which place the faults in their document, keep as many as
     * they need, and have them turned into findings by {@link #finding}.
     *
     * @param caseFile the case file, as far as it could be read
     * @param holes what is missing from it
     * @param sink receives the faults while they are found, not sorted
     */
    public void check(CaseFile caseFile, Holes holes, Consumer<Fault> sink) {
        Checking.file(caseFile, rules, profile, holes, true, sink);
    }

    /** Checks a case file under Jakarta Validation, which checks each record by itself unless {@code records} is set. */
    void check(CaseFile caseFile, boolean records, Consumer<Fault> sink) {
        Checking.file(caseFile, rules, profile, Holes.none(), records, sink);
    }

    /** Checks a record by itself. */
    void checkAlone(Object record, Consumer<Fault> sink) {
        Checking.record(record, rules, sink);
    }

    /**
     * Returns the fault for a rule that a reader reports.
     *
     * @param code the rule's code
     * @param pointer JSON Pointer of the faulty value
     * @param arguments arguments of the message
     * @return the fault
     * @throws IllegalArgumentException if there is no such rule
     */
    public Fault fault(String code, String pointer, Object... arguments) {
        Rule rule = rules.rule(code);
        if (rule == null) {
            throw new IllegalArgumentException("no such rule");
        }
        return new Fault(rule, "", pointer, List.of(arguments));
    }

    /**
     * Returns the finding for a fault.
     *
     * @param fault the fault
     * @return the finding without a position; null if the policy suppresses it
     */
    public @Nullable Finding finding(Fault fault) {
        Rule rule = fault.rule();
        Severity severity = profile == Profile.DRAFT && rule.isOfComplete() ? Severity.WARNING : rule.severity();
        Policy.Decision decision = policy.decision(rule.code()).orElse(null);
        if (decision != null) {
            severity = decision.severity();
        }
        return severity == null
                ? null
                : new Finding(
                        rule.code(),
                        severity,
                        fault.pointer(),
                        null,
                        null,
                        catalogue.message(fault, language),
                        null,
                        fault.variant(),
                        fault.arguments());
    }

    /**
     * Returns the case file if it has no errors; warnings are ignored.
     *
     * @param caseFile the case file
     * @return the same case file
     * @throws InvalidCaseFileException if the case file has an error
     */
    public CaseFile require(CaseFile caseFile) {
        Report report = report(caseFile);
        if (!report.isValid()) {
            throw new InvalidCaseFileException(report.findings());
        }
        return caseFile;
    }

    /**
     * Converts the violations found by a Jakarta Validation provider to findings, in the language of this validator and by
     * its policy. In the default group these are the errors that {@link #check} gives, in the group {@code Warnings} the
     * warnings. Constraints of others are included: such a finding has the name of the constraint's type as its code, the
     * provider's message, and is an error.
     *
     * @param violations the violations that {@code Validator.validate} returned for a case file, or for a record of one
     *     that was validated by itself
     * @return all findings, in document order; their pointers begin at the validated object
     */
    public List<Finding> findings(Collection<? extends ConstraintViolation<?>> violations) {
        Reporting reporting = reporting();
        violations.forEach(violation -> Violations.read(violation, reporting));
        return reporting.inOrder().findings();
    }

    private Reporting reporting() {
        return new Reporting(this);
    }
}
