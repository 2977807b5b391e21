package io.github.manumit.shape;

import io.github.manumit.value.Inline;
import io.github.manumit.value.Partial;
import io.github.manumit.value.PropertyName;
import io.github.manumit.value.Sensitive;
import io.github.manumit.value.Sensitivity;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** One component of a record. */
public final class Member {

    private final RecordComponent component;

    /** Looked up when it is first needed, because most components are only looked at. */
    private volatile @Nullable MethodHandle accessor;

    private final int position;
    private final String property;
    private final Kind kind;
    private final boolean inline;
    private final boolean partial;

    Member(RecordComponent component, int position, Kind kind) {
        this.component = component;
        this.position = position;
        this.kind = kind;
        PropertyName named = component.getAnnotation(PropertyName.class);
        this.property = named == null ? component.getName() : named.value();
        this.inline = component.isAnnotationPresent(Inline.class);
        this.partial = component.isAnnotationPresent(Partial.class);
    }

    /**
     * Returns the component's name in Java.
     *
     * @return the name
     */
    public String name() {
        return component.getName();
    }

    /**
     * Returns the property's name in JSON and in pointers.
     *
     * @return the name
     */
    public String property() {
        return property;
    }

    /**
     * Returns the position of the component in the canonical constructor.
     *
     * @return the position, from 0
     */
    public int position() {
        return position;
    }

    /**
     * Returns what the component holds.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Tells whether the properties of the component are among the owner's.
     *
     * @return true for an inline component
     */
    public boolean isInline() {
        return inline;
    }

    /**
     * Tells whether the component is a partial entity without an id of its own.
     *
     * @return true for a partial entity
     */
    public boolean isPartial() {
        return partial;
    }

    /**
     * Returns how the component is sensitive.
     *
     * @return the kind, or null if it is not
     */
    public @Nullable Sensitivity sensitivity() {
        Sensitive sensitive = component.getAnnotation(Sensitive.class);
        return sensitive == null ? null : sensitive.value();
    }

    /**
     * Returns an annotation of the component. Constraints are on its accessor.
     *
     * @param type the annotation's type
     * @param <A> the annotation's type
     * @return the annotation, or null
     */
    public <A extends Annotation> @Nullable A annotation(Class<A> type) {
        A found = component.getAnnotation(type);
        return found == null ? component.getAccessor().getAnnotation(type) : found;
    }

    /**
     * Returns the value of the component in a record.
     *
     * @param record a record of the owner's type
     * @return the value, or null
     */
    public @Nullable Object get(Object record) {
        MethodHandle known = accessor;
        if (known == null) {
            known = Shape.accessor(component);
            accessor = known;
        }
        try {
            return known.invokeExact(record);
        } catch (Throwable e) {
            throw Shape.unexpected(e);
        }
    }
}
