package io.github.manumit.generator;

import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** How a builder stores a component that is a map. */
final class Maps {

    private static final Set<String> SORTED = Set.of("java.util.SortedMap", "java.util.NavigableMap");

    private Maps() {}

    static boolean isMap(TypeMirror type) {
        return TypeNames.isNamed(type, "java.util.Map") || isSorted(type);
    }

    private static boolean isSorted(TypeMirror type) {
        return SORTED.stream().anyMatch(each -> TypeNames.isNamed(type, each));
    }

    /** The class of the mutable map in the builder, as source code for a constructor call. */
    static String changeable(TypeMirror type) {
        return isSorted(type) ? "java.util.TreeMap" : "java.util.LinkedHashMap";
    }

    static String key(TypeMirror type) {
        return argument(type, 0);
    }

    static String value(TypeMirror type) {
        return argument(type, 1);
    }

    private static String argument(TypeMirror type, int index) {
        return TypeNames.of(((DeclaredType) type).getTypeArguments().get(index));
    }
}
