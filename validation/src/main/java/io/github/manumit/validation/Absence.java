package io.github.manumit.validation;

import io.github.manumit.entity.AbsenceReason;
import io.github.manumit.entity.Element;
import io.github.manumit.entity.Entity;
import io.github.manumit.extension.Extensions;
import io.github.manumit.shape.Path;
import io.github.manumit.shape.Property;
import io.github.manumit.shape.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the reasons for absence that an entity or element gives. */
final class Absence {

    private static final String ABSENT = "absent";

    /**
     * Components that are either required or optional for everything, so that a reason for their absence makes no
     * sense.
     */
    private static final Set<String> NEVER =
            Set.of("id", ABSENT, "claims", "standing", "confidence", "restriction", "extensions");

    private final Consumer<Fault> sink;
    private final boolean newer;

    /**
     * Creates the checks.
     *
     * @param newer whether the file's format version is newer than ours, so that it may have components that we do not
     *     know
     * @param sink receives the faults
     */
    Absence(boolean newer, Consumer<Fault> sink) {
        this.newer = newer;
        this.sink = sink;
    }

    /** Checks a record that can give reasons for absence: an entity or an element. */
    void check(Object record, Shape shape, Path path) {
        if (record instanceof Entity<?> entity) {
            check(record, entity.meta().absent(), shape, path);
        } else if (record instanceof Element element) {
            check(record, element.meta().absent(), shape, path);
        }
    }

    private void check(Object record, SortedMap<String, AbsenceReason> absent, Shape shape, Path path) {
        for (String name : absent.keySet()) {
            Property property = NEVER.contains(name) ? null : shape.properties().get(name);
            if (property == null) {
                if (!newer) {
                    sink.accept(new Fault("absent.unknown-component", path.property(ABSENT), List.of()));
                }
            } else if (isSaid(property.get(record))) {
                sink.accept(new Fault(
                        "absent.contradicts-value", path.property(ABSENT).property(name), List.of()));
            }
        }
    }

    /** Tells whether an entity gives a reason for the absence of a component. */
    static boolean explains(Entity<?> entity, String component) {
        return entity.meta().absent().containsKey(component);
    }

    /** Tells whether a value is present. */
    static boolean isSaid(@Nullable Object value) {
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Extensions extensions) {
            return !extensions.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }
}
