/**
 * The rules for case files, the report and the messages. Start with {@link io.github.manumit.validation.CaseValidator}.
 */
module io.github.manumit.validation {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.citation;
    requires transitive jakarta.validation;
    requires io.github.manumit.registry;
    requires static org.hibernate.validator;
    requires static io.github.manumit.vocabulary;
    requires static org.jspecify;

    exports io.github.manumit.disclosure;
    exports io.github.manumit.validation;

    uses io.github.manumit.validation.RuleSet;

    provides jakarta.validation.ConstraintValidator with
            io.github.manumit.validation.RuleValidator;
}
