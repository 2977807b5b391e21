package io.github.manumit.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.manumit.validation.CaseValidator;
import io.github.manumit.validation.Fault;
import io.github.manumit.validation.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a mapper with the {@link ManumitModule} if a value of the model cannot be read. Names the broken rule and the
 * position, never the value, and quotes no source.
 */
public final class RefusedInputException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Not serialized with the exception. */
    private final transient @Nullable Finding finding;

    RefusedInputException(JsonParser parser, Fault fault, Class<?> target) {
        super(parser, message(fault.rule().code(), fault.pointer()), place(parser.currentTokenLocation()));
        finding = CaseValidator.standard().finding(fault);
        _targetType = target;
        path(fault.pointer(), target);
    }

    /**
     * Returns what is wrong, with a message in English; {@code Catalogue.message} writes it in another language.
     *
     * @return the finding; its pointer begins at the value of the model that was being read, and it has no line and column:
     *     {@link #getLocation} has them as the mapper counts them. Empty only after deserialization of the exception
     */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    private static String message(String code, String pointer) {
        return code + (pointer.isEmpty() ? "" : " at " + pointer);
    }

    private static JsonLocation place(JsonLocation at) {
        return new JsonLocation(
                ContentReference.rawReference(true, null),
                at.getByteOffset(),
                at.getCharOffset(),
                at.getLineNr(),
                at.getColumnNr());
    }

    /** Adds the steps of the pointer, innermost first; mappers add their own in front of them. */
    private void path(String pointer, Class<?> target) {
        if (pointer.isEmpty()) {
            return;
        }
        String[] steps = pointer.substring(1).split("/", -1);
        for (int i = steps.length - 1; i >= 0; i--) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            if (step.chars().allMatch(c -> c >= '0' && c <= '9')) {
                prependPath(target, Integer.parseInt(step));
            } else {
                prependPath(target, step);
            }
        }
    }
}
