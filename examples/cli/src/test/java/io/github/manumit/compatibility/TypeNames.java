package io.github.manumit.compatibility;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spells types as a source file with imports would. {@code @Nullable} is the one annotation on types that is shown, always before the type.
 */
final class TypeNames {

    private static final Set<String> IMPORTED =
            Set.of("java.lang", "java.util", "java.util.function", "java.util.stream", "java.io");

    private final Set<String> own;

    /**
     * Takes the names that are the project's own.
     *
     * @param own simple names of the project's top-level types; a type of the JDK with such a name is written in full
     */
    TypeNames(Set<String> own) {
        this.own = own;
    }

    String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        String name = type.getCanonicalName();
        String home = type.getPackageName();
        if (type.isPrimitive()) {
            return name;
        }
        String simple = name.substring(home.length() + 1);
        boolean isOwn = home.startsWith("io.github.manumit");
        return isOwn || IMPORTED.contains(home) && !own.contains(simple) ? simple : name;
    }

    String of(AnnotatedType type) {
        String mark = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            String element = of(array.getAnnotatedGenericComponentType());
            return mark.isEmpty() ? element + "[]" : element + " @Nullable []";
        }
        return mark + unmarked(type);
    }

    private String unmarked(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            return of(raw) + list("<", generic.getAnnotatedActualTypeArguments(), ", ", ">");
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return ((TypeVariable<?>) variable.getType()).getName();
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String below = list(" super ", wildcard.getAnnotatedLowerBounds(), " & ", "");
            return "?" + (below.isEmpty() ? bounds(wildcard.getAnnotatedUpperBounds()) : below);
        }
        return of((Class<?>) type.getType());
    }

    /** Several types, or nothing where there is none. */
    String list(String before, AnnotatedType[] types, String between, String after) {
        return types.length == 0
                ? ""
                : Arrays.stream(types).map(this::of).collect(Collectors.joining(between, before, after));
    }

    /** The parameters of a generic type or method, with their bounds. */
    String parameters(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        List<String> parameters = new ArrayList<>();
        for (TypeVariable<?> variable : variables) {
            parameters.add(variable.getName() + bounds(variable.getAnnotatedBounds()));
        }
        return "<" + String.join(", ", parameters) + ">";
    }

    private String bounds(AnnotatedType[] bounds) {
        String text = list(" extends ", bounds, " & ", "");
        return text.equals(" extends Object") ? "" : text;
    }
}
