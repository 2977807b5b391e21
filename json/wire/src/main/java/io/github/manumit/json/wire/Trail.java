package io.github.manumit.json.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root to the value being read. Elements of lists have two indexes: theirs in the document, and theirs
 * in the list that is
 * made of it, which has no holes.
 */
final class Trail {

    private static final int START = 32;

    private @Nullable String[] names = new @Nullable String[START];
    private int[] documentIndexes = new int[START];
    private int[] objectIndexes = new int[START];
    private int depth;

    int depth() {
        return depth;
    }

    /** Goes back to a depth. */
    void back(int to) {
        depth = to;
    }

    void push(String name) {
        grow();
        names[depth++] = name;
    }

    void push(int documentIndex, int objectIndex) {
        grow();
        names[depth] = null;
        documentIndexes[depth] = documentIndex;
        objectIndexes[depth++] = objectIndex;
    }

    void pop() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            documentIndexes = Arrays.copyOf(documentIndexes, depth * 2);
            objectIndexes = Arrays.copyOf(objectIndexes, depth * 2);
        }
    }

    /** The pointer in the document. */
    String pointer() {
        return pointer(0, documentIndexes);
    }

    /** The pointer in what is made of the document, from a depth on. */
    String objectPointer(int from) {
        return pointer(from, objectIndexes);
    }

    private String pointer(int from, int[] indexes) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < depth; i++) {
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
