package io.github.manumit.json.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The path from the root of the document to the value being read. */
final class Trail {

    private static final int START = 32;

    private @Nullable String[] names = new @Nullable String[START];
    private int[] indexes = new int[START];
    private int depth;

    void push(String name) {
        grow();
        names[depth++] = name;
    }

    void push(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void pop() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }

    /** The pointer in the document. */
    String pointer() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            text.append('/');
            if (name == null) {
                text.append(indexes[i]);
            } else {
                text.append(Pointers.escape(name));
            }
        }
        return text.toString();
    }
}
