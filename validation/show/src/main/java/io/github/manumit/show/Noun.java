package io.github.manumit.show;

import java.util.List;

/**
 * A unit or a counted thing.
 *
 * @param forms its forms, in the order of the language's table; a single one if the table has no such noun
 */
record Noun(List<String> forms) {

    /** Whether the language's table has it. */
    boolean isInflected() {
        return forms.size() > 1;
    }

    String form(int index) {
        return forms.get(Math.min(index, forms.size() - 1));
    }
}
