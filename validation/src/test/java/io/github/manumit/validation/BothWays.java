package io.github.manumit.validation;

import io.github.manumit.casefile.CaseFile;
import io.github.manumit.rule.Warnings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks with plain Jakarta Validation, as an embedder does. */
final class BothWays {

    static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private BothWays() {}

    static List<Finding> plain(CaseFile file) {
        return CaseValidator.standard().findings(HIBERNATE.validate(file, Default.class, Warnings.class));
    }
}
