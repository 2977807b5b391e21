package io.github.manumit.value;

import java.util.Objects;

/**
 * Thrown if a text, or the operands of a value, would make the value meaningless. Names the rule that was broken and
 * never contains the value.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Code of the rule; see {@link #code()}. */
    private final String code;

    /**
     * Creates the exception.
     *
     * @param code code of the broken rule, such as {@code date.not-edtf}
     * @param message a description of the fault, without the value
     */
    public InvalidValueException(String code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the code of the broken rule, as in the rule catalogue.
     *
     * @return the code, such as {@code date.not-edtf}
     */
    public String code() {
        return code;
    }
}
