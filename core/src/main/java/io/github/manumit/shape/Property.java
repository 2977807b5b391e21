package io.github.manumit.shape;

import org.jspecify.annotations.Nullable;

/**
 * One property of a record as used in JSON: a component of its own, or one of an inline component.
 *
 * @param name the name of the property
 * @param holder the inline component that contains it; null for a component of the record itself
 * @param member the component
 */
public record Property(String name, @Nullable Member holder, Member member) {

    /**
     * Returns the value of the property in a record.
     *
     * @param record the record
     * @return the value, or null
     */
    public @Nullable Object get(Object record) {
        if (holder == null) {
            return member.get(record);
        }
        Object inner = holder.get(record);
        return inner == null ? null : member.get(inner);
    }
}
