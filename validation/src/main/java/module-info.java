/** The rules of a case file, their report and their messages. {@link io.github.manumit.validation.CaseValidator} is where to begin. */
module io.github.manumit.validation {
    requires transitive io.github.manumit.core;
    requires transitive io.github.manumit.citation;
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports io.github.manumit.validation;

    provides jakarta.validation.ConstraintValidator with
            io.github.manumit.validation.RuleValidator;
}
