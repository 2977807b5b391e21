package io.github.manumit.htcds;

import java.util.HashMap;
import java.util.Map;

/** An entity that is being built, and where it will be in the case file. */
class EntityDraft<B> {

    final String id;
    final String pointer;
    final B builder;
    final Extras extras = new Extras();
    private final Map<String, Integer> sizes = new HashMap<>();

    EntityDraft(String id, String pointer, B builder) {
        this.id = id;
        this.pointer = pointer;
        this.builder = builder;
    }

    /** The pointer of the next element of a list. Call it once for each element that is added. */
    String next(String list) {
        return at(list) + '/' + (sizes.merge(list, 1, Integer::sum) - 1);
    }

    String at(String component) {
        return pointer + '/' + component;
    }
}
