package io.github.manumit.show;

import io.github.manumit.extension.Extensions;
import io.github.manumit.value.Inline;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The components of a record that have a value, in order and without ids; the components of inline records count as the
 * record's own.
 */
final class Components {

    /** The first of these that is present comes before all others. */
    private static final List<String> LEADING =
            List.of("applies", "role", "kind", "stage", "status", "result", "finality", "holding", "dimension");

    private Components() {}

    static Map<String, Object> of(Record value) {
        Map<String, Object> components = new LinkedHashMap<>();
        collect(value, components);
        return components;
    }

    /** The name of the component that identifies the record, if it has one. */
    static Optional<String> lead(Map<String, Object> components) {
        return LEADING.stream().filter(components::containsKey).findFirst();
    }

    private static void collect(Record value, Map<String, Object> components) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object content = content(value, component);
            if (content == null || isEmpty(content) || component.getName().equals("id")) {
                continue;
            }
            if (component.isAnnotationPresent(Inline.class) && content instanceof Record inline) {
                collect(inline, components);
            } else {
                components.put(component.getName(), content);
            }
        }
    }

    private static Object content(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record shows its components", e);
        }
    }

    private static boolean isEmpty(Object content) {
        return content instanceof Collection<?> many && many.isEmpty()
                || content instanceof Map<?, ?> map && map.isEmpty()
                || content instanceof Extensions extensions
                        && extensions.values().isEmpty();
    }
}
