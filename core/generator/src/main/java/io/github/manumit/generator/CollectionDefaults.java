package io.github.manumit.generator;

import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** What stands for a collection that was not set. Lists are another matter. */
final class CollectionDefaults {

    private static final Map<String, String> EXPRESSIONS = Map.of(
            "java.util.Map", "java.util.Map.of()",
            "java.util.SortedMap", "java.util.Collections.emptySortedMap()",
            "java.util.NavigableMap", "java.util.Collections.emptyNavigableMap()",
            "java.util.Set", "java.util.Set.of()");

    private CollectionDefaults() {}

    static Set<String> names() {
        return EXPRESSIONS.keySet();
    }

    static String of(TypeMirror type) {
        return EXPRESSIONS.entrySet().stream()
                .filter(entry -> TypeNames.isNamed(type, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
