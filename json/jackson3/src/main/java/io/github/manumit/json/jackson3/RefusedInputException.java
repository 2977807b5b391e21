package io.github.manumit.json.jackson3;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Tells an embedder's mapper that a value cannot be read. Names the rule and the position, never the value, and quotes
 * no source.
 */
final class RefusedInputException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    RefusedInputException(JsonParser parser, String code, String pointer, Class<?> target) {
        super(parser, message(code, pointer), place(parser.currentTokenLocation()));
        _targetType = target;
        path(pointer, target);
    }

    private static String message(String code, String pointer) {
        return code + (pointer.isEmpty() ? "" : " at " + pointer);
    }

    private static TokenStreamLocation place(TokenStreamLocation at) {
        return new TokenStreamLocation(
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
