package io.github.manumit.validation;

import io.github.manumit.entity.Entity;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks what an entity says to be absent. */
final class Absence {

    private static final String ABSENT = "absent";

    /** What every entity must or may have, and for whose lack no reason can be given. */
    private static final Set<String> NEVER = Set.of("id", ABSENT, "claims", "standing", "confidence", "restriction");

    private final Entity<?> entity;
    private final Shape shape;
    private final Path path;
    private final Consumer<Fault> sink;

    Absence(Entity<?> entity, Shape shape, Path path, Consumer<Fault> sink) {
        this.entity = entity;
        this.shape = shape;
        this.path = path;
        this.sink = sink;
    }

    void check(boolean newer) {
        for (String name : entity.meta().absent().keySet()) {
            Property property = NEVER.contains(name) ? null : shape.properties().get(name);
            if (property == null) {
                if (!newer) {
                    sink.accept(new Fault("absent.unknown-component", path.property(ABSENT), List.of()));
                }
            } else if (isSaid(property.get(entity))) {
                sink.accept(new Fault(
                        "absent.contradicts-value", path.property(ABSENT).property(name), List.of()));
            }
        }
    }

    /** Tells whether an entity gives a reason for the lack of a component. */
    static boolean explains(Entity<?> entity, String component) {
        return entity.meta().absent().containsKey(component);
    }

    /** Tells whether a value says something. */
    static boolean isSaid(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof io.github.manumit.entity.Extensions extensions) {
            return !extensions.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }
}
