package io.github.manumit.spring;

import io.github.manumit.json.jackson3.RefusedInputException;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

// tag::handler
/** Answers a case file that is refused with problem details (RFC 9457) that list the findings. */
@RestControllerAdvice
class CaseFileProblems {

    @ExceptionHandler
    ProblemDetail notValid(MethodArgumentNotValidException refused, Locale language) {
        List<ConstraintViolation<?>> violations = new ArrayList<>();
        for (ObjectError error : refused.getBindingResult().getAllErrors()) {
            violations.add(error.unwrap(ConstraintViolation.class));
        }
        return problem(CaseValidator.standard().findings(violations), language);
    }

    @ExceptionHandler
    ProblemDetail notReadable(HttpMessageNotReadableException refused, Locale language) {
        List<Finding> findings = new ArrayList<>();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedInputException input) {
                input.finding().ifPresent(findings::add);
            }
        }
        return problem(findings, language);
    }

    private static ProblemDetail problem(List<Finding> findings, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("The case file has errors");
        problem.setProperty("findings", FindingView.of(findings, language));
        return problem;
    }
}
// end::handler
